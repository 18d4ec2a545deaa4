package org.openmash.core.internal.allocation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The postcode of an address that is written in one line. */
final class Postcode {

    private static final Pattern FORM = Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b");

    private Postcode() {}

    /** In capitals with its blank; empty when the address has none. */
    static String of(String address) {
        Matcher found = FORM.matcher(address.toUpperCase(Locale.ROOT));
        return found.find() ? found.group(1) + " " + found.group(2) : "";
    }

    /** Whether the postcode of the address begins with these letters, whole districts only when no blank is given. */
    static boolean begins(String address, String start) {
        String code = of(address);
        String wanted = start.toUpperCase(Locale.ROOT).strip();
        boolean district = !wanted.contains(" ") && wanted.chars().anyMatch(Character::isDigit);
        return !code.isEmpty() && (district ? code.startsWith(wanted + " ") : code.startsWith(wanted));
    }
}
