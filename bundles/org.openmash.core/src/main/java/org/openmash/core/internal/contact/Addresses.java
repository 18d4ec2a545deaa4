package org.openmash.core.internal.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.internal.identity.Copies;

/** Addresses written in one line: read, compared and given to the people who live there. */
public final class Addresses {

    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPRN = Pattern.compile(",?\\s*uprn:? *([0-9]{1,12})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+[a-zA-Z]?");

    private Addresses() {}

    static Optional<PostalAddress> read(String line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        Matcher uprn = UPRN.matcher(line);
        String number = uprn.find() ? uprn.group(1) : "";
        String rest = UPRN.matcher(line).replaceAll("");
        Matcher postcode = POSTCODE.matcher(rest);
        return Optional.of(new PostalAddress(
                rest.strip(), postcode.find() ? postcode.group().toUpperCase(Locale.ROOT) : "", number));
    }

    static String line(PostalAddress address) {
        boolean named = address.postcode().isBlank() || squeeze(address.text()).contains(squeeze(address.postcode()));
        return named ? address.text() : (address.text() + " " + address.postcode()).strip();
    }

    /** Whether two lines mean one house: same text, or same postcode and house number. */
    public static boolean same(String a, String b) {
        if (a.isBlank() || b.isBlank()) {
            return false;
        }
        PostalAddress left = read(a).orElseThrow();
        PostalAddress right = read(b).orElseThrow();
        if (squeeze(left.text()).equals(squeeze(right.text()))) {
            return true;
        }
        boolean samePostcode =
                !left.postcode().isEmpty() && squeeze(left.postcode()).equals(squeeze(right.postcode()));
        return samePostcode && number(left.text()).equals(number(right.text()));
    }

    /** The same person, living at the household's address when none of their own is known. */
    static PersonDetails livingAt(PersonDetails person, String household) {
        Optional<PostalAddress> address = read(household);
        if (address.isEmpty() || !person.addresses().isEmpty()) {
            return person;
        }
        PersonDetails.Builder copy = Copies.of(person).address(address.get());
        person.birth().ifPresent(copy::born);
        person.expectedBirth().ifPresent(copy::expected);
        return copy.build();
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group().toLowerCase(Locale.ROOT) : "";
    }

    private static String squeeze(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
