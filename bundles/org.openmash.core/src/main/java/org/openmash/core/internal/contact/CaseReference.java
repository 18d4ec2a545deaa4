package org.openmash.core.internal.contact;

import java.security.SecureRandom;
import java.time.Instant;
import org.openmash.core.internal.time.OfficeHours;

/** The case number people quote: random, without letters that are easily misheard, and silent about everybody. */
final class CaseReference {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseReference() {}

    static String next(Instant now) {
        StringBuilder reference = new StringBuilder("M");
        reference.append(now.atZone(OfficeHours.LONDON).getYear() % 100);
        for (int i = 0; i < 8; i++) {
            reference.append(i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
