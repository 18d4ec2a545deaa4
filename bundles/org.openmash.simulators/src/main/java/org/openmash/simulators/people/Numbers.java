package org.openmash.simulators.people;

import java.util.OptionalInt;

/** Identifiers with right check digits, from ranges that are never issued. */
final class Numbers {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private int nhsSerial = 100_000;

    /** The next valid NHS number of the test range 999 1xx xxxx and up. */
    String nextNhs() {
        while (true) {
            String nine = "999" + nhsSerial++;
            OptionalInt check = nhsCheckDigit(nine);
            if (check.isPresent()) {
                return nine + check.getAsInt();
            }
        }
    }

    static OptionalInt nhsCheckDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (nine.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? OptionalInt.empty() : OptionalInt.of(check);
    }

    /** A UPN: local authority 999, school, year of entry, serial. */
    static String upn(int estab, int year, int serial) {
        String digits = String.format("999%04d%02d%03d", estab, year % 100, serial % 1000);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return UPN_LETTERS.charAt(sum % 23) + digits;
    }

    static String pnc(int year, int serial) {
        int value = Integer.parseInt(String.format("%02d%07d", year % 100, serial));
        return String.format("%d/%07d%c", year, serial, PNC_LETTERS.charAt(value % 23));
    }
}
