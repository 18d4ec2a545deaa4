package org.openmash.identity.internal.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.identity.internal.person.Born;
import org.openmash.identity.internal.person.Home;
import org.openmash.identity.internal.person.Name;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/**
 * Which pairs of a file are worth comparing: those that share a key made of two things, or of a rare one. A key that too
 * many records have says nothing and is dropped; the other keys of the same records find them.
 */
public final class Blocking {

    private static final double TELLING = 4;
    private static final int INWARD = 3;

    private Blocking() {}

    /**
     * @param most records a key may have
     * @return pairs as indexes, left in the upper half and right in the lower, sorted, each once
     */
    public static long[] pairs(List<Person> people, int most) {
        Map<String, int[]> blocks = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (String key : keys(people.get(i))) {
                put(blocks, key, i, most);
            }
        }
        long[] pairs = new long[1 << 16];
        int count = 0;
        for (int[] block : blocks.values()) {
            if (block[0] > most) {
                continue;
            }
            for (int a = 1; a <= block[0]; a++) {
                for (int b = a + 1; b <= block[0]; b++) {
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, count * 2);
                    }
                    pairs[count++] = (long) block[a] << 32 | block[b];
                }
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    /** The first place holds the count; one that has grown too large keeps no members. */
    private static void put(Map<String, int[]> blocks, String key, int member, int most) {
        int[] block = blocks.computeIfAbsent(key, k -> new int[3]);
        int size = ++block[0];
        if (size > most) {
            return;
        }
        if (size == block.length) {
            block = Arrays.copyOf(block, Math.min(most + 1, block.length * 2));
            blocks.put(key, block);
        }
        block[size] = member;
    }

    /** Everything under which a record is looked up. */
    public static Set<String> keys(Person person) {
        Set<String> keys = new LinkedHashSet<>();
        person.numbers().forEach(n -> keys.add("i" + n.scheme() + n.value()));
        person.phones().forEach(p -> keys.add("p" + p));
        person.emails().forEach(e -> keys.add("e" + e));
        person.births().stream().filter(Born::exact).forEach(b -> birth(person, b, keys));
        person.names().forEach(n -> name(person, n, keys));
        person.homes().stream().filter(h -> h.postcode() != null).forEach(h -> home(person, h, keys));
        streets(person, keys);
        related(person, keys);
        words(person, keys);
        return keys;
    }

    private static void birth(Person person, Born born, Set<String> keys) {
        String day = born.year() + "-" + born.month() + "-" + born.day();
        keys.add("d" + day);
        int low = Math.min(born.month(), born.day());
        int high = Math.max(born.month(), born.day());
        for (Name name : person.names()) {
            name.family().forEach(f -> keys.add("df" + day + f.sound()));
            name.given().stream().limit(1).forEach(g -> {
                keys.add("dg" + day + g.sound());
                keys.add("ds" + born.year() + "/" + low + "/" + high + g.sound());
                name.family().forEach(f -> keys.add("di" + day + initial(g) + initial(f)));
            });
        }
        person.homes().stream().filter(h -> h.postcode() != null).forEach(h -> keys.add("dp" + day + outward(h)));
    }

    private static void name(Person person, Name name, Set<String> keys) {
        for (Term given : name.given().subList(0, Math.min(1, name.given().size()))) {
            for (Term family : name.family()) {
                keys.add("n" + sorted(given.text(), family.text()));
                String sounds = sorted(given.sound(), family.sound());
                keys.add("s" + sounds);
                keys.add("f" + form(given) + family.sound() + person.sex()
                        + person.births().isEmpty());
                name.given().stream().skip(1).forEach(m -> keys.add("m" + sounds + m.sound()));
                person.births().stream().filter(Born::exact).forEach(b -> {
                    keys.add("sy" + sounds + b.year());
                    keys.add("sm" + sounds + b.month() + "-" + b.day());
                });
                person.places().forEach(p -> keys.add("sp" + sounds + p.text()));
            }
        }
    }

    private static void home(Person person, Home home, Set<String> keys) {
        String postcode = home.postcode().text();
        if (!home.house().isEmpty()) {
            keys.add("hh" + postcode + home.house());
        }
        person.births().forEach(b -> keys.add("hy" + postcode + b.year()));
        for (Name name : person.names()) {
            name.given().stream().limit(1).forEach(g -> keys.add("hg" + postcode + g.sound()));
            for (Term family : name.family()) {
                keys.add("hf" + postcode + family.sound());
                name.given().stream()
                        .limit(1)
                        .forEach(g -> keys.add("ho" + outward(home) + family.sound() + initial(g)));
            }
        }
    }

    /** A first name with somebody who is recorded with this person. */
    private static void related(Person person, Set<String> keys) {
        for (List<Term> somebody : person.related()) {
            String who = somebody.stream().map(Term::sound).sorted().collect(Collectors.joining(" "));
            for (Name name : person.names()) {
                name.given().stream().limit(1).forEach(g -> keys.add("rg" + who + "|" + form(g)));
            }
        }
    }

    private static String form(Term given) {
        return given.forms().length > 0 ? "#" + given.forms()[0] : given.sound();
    }

    private static void streets(Person person, Set<String> keys) {
        List<Term> around = new ArrayList<>(person.streets());
        around.addAll(person.places());
        for (Term place : around) {
            for (Name name : person.names()) {
                name.given().stream().limit(1).forEach(g -> keys.add("ag" + place.text() + g.sound()));
                name.family().forEach(f -> keys.add("af" + place.text() + f.sound()));
            }
        }
        for (Term street : person.streets()) {
            person.homes().forEach(h -> {
                keys.add("ah" + street.text() + h.house());
                if (h.postcode() != null) {
                    keys.add("ap" + street.text() + h.postcode().text());
                }
            });
        }
    }

    private static void words(Person person, Set<String> keys) {
        List<Term> telling =
                person.words().stream().filter(w -> w.bits() > TELLING).toList();
        for (Term word : telling) {
            for (Term other : telling) {
                if (word.text().compareTo(other.text()) < 0) {
                    keys.add("ww" + word.text() + "|" + other.text());
                }
            }
            person.births().forEach(b -> {
                keys.add("wy" + word.text() + b.year());
                keys.add("wm" + word.text() + b.month() + "-" + b.day());
            });
            person.homes().stream()
                    .filter(h -> h.postcode() != null)
                    .forEach(h -> keys.add("wo" + word.text() + outward(h)));
            person.places().forEach(p -> keys.add("wp" + word.text() + p.text()));
            person.occupations().forEach(o -> keys.add("wj" + word.text() + o.text()));
        }
    }

    private static String sorted(String a, String b) {
        return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
    }

    private static char initial(Term term) {
        return term.text().charAt(0);
    }

    private static String outward(Home home) {
        String postcode = home.postcode().text();
        return postcode.substring(0, Math.max(1, postcode.length() - INWARD));
    }
}
