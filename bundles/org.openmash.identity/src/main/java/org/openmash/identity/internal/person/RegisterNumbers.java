package org.openmash.identity.internal.person;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.api.Identifier;

/**
 * The numbers that registers give: one form for each however it was written, and whether its check digit or letter is
 * right. Sources: NHS Data Dictionary (NHS number), Department for Education (UPN), Police National Computer (PNC id).
 */
public final class RegisterNumbers {

    private static final Pattern NHS = Pattern.compile("\\d{10}");
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]");
    private static final Pattern PNC = Pattern.compile("(?:19|20)?(\\d{2})(\\d{7})([A-Z])");
    private static final Pattern PNC_AS_WRITTEN =
            Pattern.compile("\\s*(\\d{4}|\\d{2})\\s*[/ -]\\s*(\\d{1,7})\\s*([A-Za-z])\\s*");
    private static final Pattern CRO_AS_WRITTEN =
            Pattern.compile("\\s*(\\d{1,6})\\s*[/ -]\\s*(\\d{2})\\s*([A-Za-z])\\s*");
    private static final String LETTERS_OF_UPN = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String LETTERS_OF_PNC = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final Map<String, String> CHECKED_BY = Map.of("nhs", "digit", "upn", "letter", "pnc", "letter");

    private RegisterNumbers() {}

    /** One form for one number: without separators, short and long years alike, serial numbers filled up. */
    static String canonical(String scheme, String asWritten) {
        if (scheme.equals("pnc")) {
            Matcher pnc = PNC_AS_WRITTEN.matcher(asWritten);
            if (pnc.matches()) {
                String year = pnc.group(1);
                return PersonReader.number(year.substring(year.length() - 2) + filled(pnc.group(2), 7) + pnc.group(3));
            }
            return PNC.matcher(PersonReader.number(asWritten)).replaceFirst("$1$2$3");
        }
        Matcher cro = CRO_AS_WRITTEN.matcher(asWritten);
        if (scheme.equals("cro") && cro.matches()) {
            return PersonReader.number(filled(cro.group(1), 6) + cro.group(2) + cro.group(3));
        }
        return PersonReader.number(asWritten);
    }

    /** As {@link #sound(String, String)}, for a number as somebody wrote it. */
    public static boolean sound(Identifier number) {
        return sound(number.scheme(), canonical(number.scheme(), number.value()));
    }

    /** Whether nothing speaks against this number: its form and check are right, or nobody knows a rule for it. */
    static boolean sound(String scheme, String canonical) {
        return switch (scheme) {
            case "nhs" -> NHS.matcher(canonical).matches() && !oneSign(canonical) && nhs(canonical);
            case "upn" -> UPN.matcher(canonical).matches() && upn(canonical);
            case "pnc" -> PNC.matcher(canonical).matches() && pnc(canonical);
            default -> !oneSign(canonical);
        };
    }

    /** What checks a number of this scheme, in a word; blank when nothing does. */
    public static String checkedBy(String scheme) {
        return CHECKED_BY.getOrDefault(scheme, "");
    }

    private static boolean nhs(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == number.charAt(9) - '0';
    }

    /** A temporary number ends in a letter that stands for its last digit, A for nought. */
    private static boolean upn(String number) {
        int sum = 0;
        for (int i = 1; i <= 12; i++) {
            char sign = number.charAt(i);
            int value = Character.isDigit(sign) ? sign - '0' : LETTERS_OF_UPN.indexOf(sign);
            sum += value * (i + 1);
        }
        return LETTERS_OF_UPN.charAt(sum % 23) == number.charAt(0);
    }

    private static boolean pnc(String number) {
        int value = Integer.parseInt(number.substring(0, 9));
        return LETTERS_OF_PNC.charAt(value % 23) == number.charAt(9);
    }

    private static boolean oneSign(String number) {
        return number.chars().distinct().count() < 2;
    }

    private static String filled(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }
}
