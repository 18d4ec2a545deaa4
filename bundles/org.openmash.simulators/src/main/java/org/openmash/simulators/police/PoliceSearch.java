package org.openmash.simulators.police;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.language.Soundex;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.people.Identity;

/** The police's own tolerant person search: points for what agrees, enough points is a hit. Thread-safe. */
final class PoliceSearch {

    private static final int ENOUGH = 45;
    private static final int SAME_IDENTIFIER = 100;

    /** A record prepared for comparing. */
    private record Entry(
            AgencyRecord record, List<String> given, List<String> family, List<String> sounds, List<String> postcodes) {

        static Entry of(AgencyRecord record) {
            Identity identity = record.identity();
            List<String> family = identity.names().stream()
                    .flatMap(n -> Folding.words(n.family()).stream())
                    .toList();
            return new Entry(
                    record,
                    identity.names().stream()
                            .flatMap(n -> Folding.words(n.given()).stream())
                            .toList(),
                    family,
                    soundex(family),
                    identity.addresses().stream()
                            .map(a -> Folding.postcode(a.postcode()))
                            .toList());
        }
    }

    private record Hit(AgencyRecord record, int points) {}

    private final List<Entry> entries;

    PoliceSearch(List<AgencyRecord> records) {
        entries = records.stream().map(Entry::of).toList();
    }

    /** Best first, one more than the limit when there are more. */
    List<AgencyRecord> find(PersonQuery query) {
        List<String> sounds = soundex(query.familyWords());
        return entries.stream()
                .map(e -> new Hit(e.record(), points(e, query, sounds)))
                .filter(h -> h.points() >= ENOUGH)
                .sorted(Comparator.comparingInt(Hit::points).reversed())
                .limit(query.limit() + 1L)
                .map(Hit::record)
                .toList();
    }

    private static int points(Entry e, PersonQuery query, List<String> sounds) {
        Identity identity = e.record().identity();
        boolean known = query.identifiers().entrySet().stream()
                .anyMatch(id -> id.getValue().equals(identity.id(id.getKey())));
        return (known ? SAME_IDENTIFIER : 0)
                + family(e, query, sounds)
                + given(e.given(), query.givenWords())
                + birth(identity.dob(), query.dob())
                + (e.postcodes().contains(query.postcode()) ? 25 : 0);
    }

    private static int family(Entry e, PersonQuery query, List<String> sounds) {
        if (e.family().stream().anyMatch(query.familyWords()::contains)) {
            return 30;
        }
        return e.sounds().stream().anyMatch(sounds::contains) ? 20 : 0;
    }

    private static int given(List<String> recorded, List<String> asked) {
        if (recorded.stream().anyMatch(asked::contains)) {
            return 20;
        }
        return recorded.stream().anyMatch(r -> asked.stream().anyMatch(a -> a.charAt(0) == r.charAt(0))) ? 8 : 0;
    }

    private static int birth(String recorded, String asked) {
        if (recorded.length() < 10 || asked.length() < 10) {
            return 0;
        }
        if (recorded.equals(asked)) {
            return 40;
        }
        boolean sameYear = recorded.regionMatches(0, asked, 0, 4);
        boolean swapped = sameYear
                && recorded.substring(5, 7).equals(asked.substring(8, 10))
                && recorded.substring(8, 10).equals(asked.substring(5, 7));
        return swapped ? 30 : sameYear ? 5 : 0;
    }

    private static List<String> soundex(List<String> words) {
        return words.stream().map(Soundex.US_ENGLISH::encode).toList();
    }
}
