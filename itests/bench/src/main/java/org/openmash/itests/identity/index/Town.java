package org.openmash.itests.identity.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonDetails.Sex;
import org.openmash.connector.api.PostalAddress;

/**
 * People of a made-up town, four to a household, names with the skew of real ones (frequency falls as one over the
 * rank). The same number is always the same person; thread-safe.
 */
final class Town {

    static final int HOUSEHOLD = 4;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final LocalDate YOUNGEST = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 60 * 365;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final List<String> given = new ArrayList<>();
    private final List<String> family = new ArrayList<>();
    private final int streets;

    Town(int people) throws IOException {
        streets = Math.max(50, people / 100);
        List<String> stems = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        InputStream names = Town.class.getResourceAsStream("/org/openmash/itests/identity/families/names.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(line -> {
                String part = line.substring(0, line.indexOf(':'));
                List<String> words =
                        List.of(line.substring(line.indexOf(':') + 1).strip().split(" "));
                if (part.endsWith(" girl") || part.endsWith(" boy")) {
                    given.addAll(words);
                } else if (part.endsWith(" family")) {
                    family.addAll(words);
                } else if (part.endsWith("british stem")) {
                    stems.addAll(words);
                } else if (part.endsWith("british end")) {
                    ends.addAll(words);
                }
            });
        }
        stems.forEach(stem -> ends.forEach(end -> family.add(stem + end)));
    }

    PersonDetails person(long number) {
        Random home = new Random((number / HOUSEHOLD + 1) * SPREAD);
        String surname = skewed(home, family);
        PostalAddress address = address(home);
        String phone = "07" + (100_000_000 + home.nextInt(900_000_000));
        Random own = new Random((number + 1) * SPREAD + 7);
        PersonDetails.Builder person = PersonDetails.named(skewed(own, given), surname)
                .born(PartialDate.day(YOUNGEST.minusDays(own.nextInt(DAYS))))
                .sex(own.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                .address(address);
        if (own.nextInt(10) < 6) {
            person.identifier("nhs", "999" + String.format(Locale.ROOT, "%07d", own.nextInt(10_000_000)));
        }
        return number % HOUSEHOLD < 2 ? person.phone(phone).build() : person.build();
    }

    /** The same person as another agency writes it: no number, one letter of the name lost or the birth date swapped. */
    PersonDetails asElsewhere(long number, Random random) {
        PersonDetails known = person(number);
        String givenName = known.names().get(0).given();
        String familyName = known.names().get(0).family();
        LocalDate born = known.birth().orElseThrow().date();
        int at = 1 + random.nextInt(familyName.length() - 1);
        boolean swap = random.nextInt(4) == 0 && born.getDayOfMonth() <= 12;
        return PersonDetails.named(
                        givenName,
                        random.nextInt(3) == 0
                                ? familyName.substring(0, at) + familyName.substring(at + 1)
                                : familyName)
                .born(PartialDate.day(
                        swap ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()) : born))
                .address(known.addresses().get(0))
                .build();
    }

    private PostalAddress address(Random home) {
        int street = (int) (streets * Math.pow(home.nextDouble(), 2));
        Random road = new Random(street * SPREAD);
        String postcode = "WM" + (1 + street % 89) + " " + road.nextInt(10)
                + LETTERS.charAt(road.nextInt(LETTERS.length())) + LETTERS.charAt(road.nextInt(LETTERS.length()));
        String text = (1 + home.nextInt(120)) + " " + family.get(road.nextInt(family.size())) + " Road";
        return new PostalAddress(text, postcode, "");
    }

    /** Rank r comes 1/r times as often as the first. */
    private static String skewed(Random random, List<String> names) {
        return names.get((int) Math.min(names.size() - 1.0, Math.pow(names.size(), random.nextDouble()) - 1));
    }
}
