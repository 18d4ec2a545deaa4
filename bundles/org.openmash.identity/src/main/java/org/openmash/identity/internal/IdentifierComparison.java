package org.openmash.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;

/** Compares numbers that registers give: the same, one typing error apart, or another person's. */
final class IdentifierComparison {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

    private IdentifierComparison() {}

    static List<Evidence> of(PersonDetails one, PersonDetails other) {
        List<Evidence> found = new ArrayList<>();
        for (Identifier a : one.identifiers()) {
            for (Identifier b : other.identifiers()) {
                if (a.scheme().equals(b.scheme())) {
                    found.add(compare(a.scheme().toUpperCase(Locale.ROOT), normal(a), normal(b)));
                }
            }
        }
        return found;
    }

    static boolean shared(PersonDetails one, PersonDetails other) {
        return of(one, other).stream().anyMatch(e -> e.reason().agrees() && e.weight() > 10);
    }

    /** Without blanks and separators, upper case; PNC ids with a four-digit year as they are. */
    static String normal(Identifier identifier) {
        return identifier.value().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static Evidence compare(String scheme, String a, String b) {
        if (a.equals(b)) {
            return Evidence.agrees(18, "identifier", scheme + " number agrees");
        }
        if (DISTANCE.apply(a, b) >= 0) {
            return Evidence.agrees(4, "identifier", scheme + " numbers are one typing error apart");
        }
        return Evidence.conflicts(12, "identifier", scheme + " numbers are different");
    }
}
