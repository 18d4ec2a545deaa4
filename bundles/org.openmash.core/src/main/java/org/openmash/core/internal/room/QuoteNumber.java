package org.openmash.core.internal.room;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;

/** A number that people quote: random, without letters that are easily misheard, and silent about everybody. */
public final class QuoteNumber {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private QuoteNumber() {}

    /** @param prefix says what it is a number of: {@code M} a case, {@code CN} a consultation */
    public static String next(String prefix, Instant now) {
        StringBuilder reference = new StringBuilder(prefix);
        reference.append(now.atZone(LONDON).getYear() % 100);
        for (int i = 0; i < 8; i++) {
            reference.append(i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
