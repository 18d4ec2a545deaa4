package org.openmash.itests.identity.families;

import java.util.Random;

/** Identifiers with right check digits, in ranges that no real person has. */
final class Numbers {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int NHS_BODIES = 100_000_000;

    private Numbers() {}

    static String nhs(Random random) {
        return nhs(random.nextInt(NHS_BODIES));
    }

    /** The number that is issued after this one. */
    static String nextNhs(String nhs) {
        return nhs((Integer.parseInt(nhs.substring(1, 9)) + 1) % NHS_BODIES);
    }

    /** The first valid number from a body on; those that begin with 9 are kept for tests. */
    private static String nhs(int from) {
        for (int body = from; ; body = (body + 1) % NHS_BODIES) {
            String digits = String.format("9%08d", body);
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }

    static String upn(Random random) {
        String digits = String.format(
                "%03d%04d%05d", 900 + random.nextInt(99), random.nextInt(10_000), random.nextInt(100_000));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }

    static String phone(Random random) {
        return String.format("07700 9%05d", random.nextInt(100_000));
    }

    static String wrongDigit(Random random, String number) {
        int at = 1 + random.nextInt(number.length() - 1);
        char wrong = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
        return number.substring(0, at) + wrong + number.substring(at + 1);
    }
}
