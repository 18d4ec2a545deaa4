package org.openmash.itests.identity.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.openmash.itests.identity.families.Soul.Place;

/** Makes families as they are: the same seed and size give the same families. Not thread-safe. */
final class Families {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Set<String> CHAINED = Set.of("southasian-muslim", "sikh", "somali", "arabic");
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int CHILDHOOD = 17 * 365;

    private final Shares shares;
    private final NameBank names;
    private final Places places;
    private final long seed;
    private Soul lastChild;

    Families(long seed, int families, Shares shares, NameBank names) {
        this.seed = seed;
        this.shares = shares;
        this.names = names;
        places = new Places(seed, families, shares, names);
    }

    /** What the people of one family share. */
    private final class Making {
        private final String household;
        private final Random random;
        private final boolean cousins;
        private final String origin;
        private final String family;
        private final String chain;
        private final Place home;
        private final Place earlier;
        private final String phone;
        private final List<Soul> souls = new ArrayList<>();

        Making(int number) {
            household = "F" + number;
            random = new Random((seed + number) * SPREAD);
            cousins = lastChild != null && shares.happens(random, "reused.cousin");
            origin = cousins ? lastChild.origin() : shares.origin(random);
            String first = cousins ? lastChild.family() : names.family(random, origin);
            family = !cousins && shares.happens(random, "double-surname")
                    ? first + "-" + names.family(random, origin)
                    : first;
            chain = CHAINED.contains(origin) ? names.given(random, origin, false) : "";
            home = shares.happens(random, "no-abode") ? Place.NONE : places.home(random);
            earlier = shares.happens(random, "moved") ? places.home(random) : null;
            phone = Numbers.phone(random);
        }

        void parents() {
            LocalDate born = day(TODAY.minusYears(20), 25 * 365);
            String before = names.family(random, origin);
            souls.add(soul(true, true, "", given(true), family, random.nextBoolean() ? before : "", born));
            if (shares.happens(random, "father.present")) {
                souls.add(soul(true, false, "", given(false), family, "", day(born.plusYears(2), 8 * 365)));
            }
        }

        void children() {
            int count = 1 + shares.pick(random, "children");
            boolean step = shares.happens(random, "step");
            String other = step ? names.family(random, origin) : "";
            for (int i = 0; i < count; i++) {
                boolean girl = random.nextBoolean();
                Soul before = souls.get(souls.size() - 1);
                if (!before.adult() && shares.happens(random, "twins")) {
                    twin(before);
                } else {
                    souls.add(soul(false, girl, "", name(girl), family, other, day(TODAY, CHILDHOOD)));
                }
            }
        }

        /** No two children of a family bear one first name. */
        private List<String> name(boolean girl) {
            List<String> name = wished(girl);
            while (taken(name.get(0))) {
                name = given(girl);
            }
            return name;
        }

        private boolean taken(String first) {
            return souls.stream()
                    .anyMatch(soul -> !soul.adult() && soul.given().get(0).equals(first));
        }

        /** Rarely a boy bears his father's name, or a child of the cousins' family that of the cousin. */
        private List<String> wished(boolean girl) {
            if (!girl && souls.size() > 1 && !souls.get(1).female() && shares.happens(random, "reused.parent")) {
                return souls.get(1).given();
            }
            if (cousins && lastChild.female() == girl) {
                return lastChild.given();
            }
            return given(girl);
        }

        private void twin(Soul first) {
            boolean girl = first.female() == shares.happens(random, "twins.one-sex");
            String name = girl == first.female() && shares.happens(random, "twins.alike-names")
                    ? names.alike(random, origin, girl, first.given().get(0))
                    : names.given(random, origin, girl);
            while (taken(name)) {
                name = names.given(random, origin, girl);
            }
            List<String> given = first.given().size() > 1 ? List.of(name, middle(girl, name)) : List.of(name);
            Soul twin = soul(false, girl, first.id(), given, family, first.other(), first.born());
            souls.set(souls.size() - 1, twins(first, first.id(), first.nhs()));
            souls.add(
                    shares.happens(random, "twins.next-number")
                            ? twins(twin, first.id(), Numbers.nextNhs(first.nhs()))
                            : twin);
        }

        private List<String> given(boolean girl) {
            String first = names.given(random, origin, girl);
            return shares.happens(random, "middle-name") ? List.of(first, middle(girl, first)) : List.of(first);
        }

        /** Nobody's middle name is the first name once more, or that of a sister or brother. */
        private String middle(boolean girl, String first) {
            String middle = names.given(random, origin, girl);
            while (middle.equals(first) || taken(middle)) {
                middle = names.given(random, origin, girl);
            }
            return middle;
        }

        private LocalDate day(LocalDate latest, int within) {
            return latest.minusDays(random.nextInt(within));
        }

        private Soul soul(
                boolean adult,
                boolean female,
                String twins,
                List<String> given,
                String name,
                String other,
                LocalDate born) {
            String own = ending(origin, name, female);
            String mail = given.get(0).toLowerCase(Locale.ROOT) + random.nextInt(1000) + "@post.example";
            return new Soul(
                    household + "-" + (souls.size() + 1),
                    household,
                    origin,
                    adult,
                    female,
                    twins,
                    given,
                    own,
                    other,
                    origin.equals("sikh") ? female ? "Kaur" : "Singh" : chain,
                    born,
                    Numbers.nhs(random),
                    adult ? "" : Numbers.upn(random),
                    adult ? Numbers.phone(random) : phone,
                    adult ? mail : "",
                    home,
                    earlier);
        }
    }

    /** The people of one family. Call in order of the numbers: a cousin's name comes from the family before. */
    List<Soul> family(int number) {
        Making making = new Making(number);
        making.parents();
        making.children();
        lastChild = making.souls.get(making.souls.size() - 1);
        return List.copyOf(making.souls);
    }

    private static Soul twins(Soul soul, String twins, String nhs) {
        return new Soul(
                soul.id(),
                soul.household(),
                soul.origin(),
                soul.adult(),
                soul.female(),
                twins,
                soul.given(),
                soul.family(),
                soul.other(),
                soul.chain(),
                soul.born(),
                nhs,
                soul.upn(),
                soul.phone(),
                soul.email(),
                soul.home(),
                soul.earlier());
    }

    /** Kowalski's daughter is Kowalska. */
    private static String ending(String origin, String name, boolean female) {
        return origin.equals("polish") && female && (name.endsWith("ski") || name.endsWith("cki"))
                ? name.substring(0, name.length() - 1) + "a"
                : name;
    }
}
