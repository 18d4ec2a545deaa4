package org.openmash.core.internal.release;

import java.util.regex.Pattern;

/** Masks what looks like an address in a text that may leave with addresses masked only. */
final class AddressMask {

    private static final String MASK = "[address masked]";
    private static final String STREETS = "Road|Street|Avenue|Lane|Close|Drive|Court|Place|Row|Rise|View|Yard|Terrace|"
            + "Way|Gardens|Crescent|Grove|Hill|Square|Park|Walk|Mews|House|End|Rd|St|Ave";
    private static final Pattern STREET = Pattern.compile(
            "\\b(?:(?:Flat|Unit|Room) \\w+,? )?\\d+[a-z]?,? (?:[A-Z][\\w'-]*,? ){1,3}?(?:" + STREETS + ")\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPRN = Pattern.compile("\\buprn:? *[0-9]+", Pattern.CASE_INSENSITIVE);

    private AddressMask() {}

    static String mask(String text) {
        String masked = STREET.matcher(text).replaceAll(MASK);
        masked = POSTCODE.matcher(masked).replaceAll(MASK);
        return UPRN.matcher(masked).replaceAll(MASK);
    }
}
