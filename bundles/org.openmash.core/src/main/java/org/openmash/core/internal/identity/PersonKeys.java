package org.openmash.core.internal.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.identity.SubjectMatcher;

/** The keys of the person index: those of the matcher, and house and telephone by which people are asked for too. */
public final class PersonKeys {

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE = Pattern.compile("[0-9]+[a-zA-Z]?");
    private static final int TELEPHONE_DIGITS = 9;

    /** Raise it with every change of a key that is made here. */
    private static final int VERSION = 1;

    private PersonKeys() {}

    /** Grows whenever the same person would get other keys. */
    static int version(SubjectMatcher matcher) {
        return matcher.keyVersion() + VERSION;
    }

    /** Everything under which the person is found. */
    public static List<String> of(SubjectMatcher matcher, PersonDetails person) {
        Set<String> keys = new LinkedHashSet<>(matcher.searchKeys(person));
        person.addresses().forEach(a -> keys.addAll(ofAddress(a)));
        person.phones().forEach(p -> keys.addAll(ofPhone(p)));
        return List.copyOf(keys);
    }

    /** House and postcode together; the postcode alone where no house is named. */
    static Set<String> ofAddress(PostalAddress address) {
        Matcher postcode = POSTCODE.matcher(address.postcode().isBlank() ? address.text() : address.postcode());
        Set<String> keys = new LinkedHashSet<>();
        if (!address.uprn().isBlank()) {
            keys.add("u:" + address.uprn());
        }
        if (postcode.find()) {
            String code = (postcode.group(1) + postcode.group(2)).toUpperCase(Locale.ROOT);
            Matcher house = HOUSE.matcher(POSTCODE.matcher(address.text()).replaceAll(""));
            keys.add("h:" + code + (house.find() ? "/" + house.group().toLowerCase(Locale.ROOT) : ""));
        }
        return keys;
    }

    /** The last digits, which are the same with and without the country's code. */
    static Set<String> ofPhone(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.length() < TELEPHONE_DIGITS
                ? Set.of()
                : Set.of("t:" + digits.substring(digits.length() - TELEPHONE_DIGITS));
    }
}
