package org.openmash.identity.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;

/** Compares where people live or lived, their phones and the people recorded with them. */
final class PlaceComparison {

    private PlaceComparison() {}

    static Optional<Evidence> address(PersonDetails one, PersonDetails other) {
        if (one.addresses().isEmpty() || other.addresses().isEmpty()) {
            return Optional.empty();
        }
        if (sharesHome(one, other)) {
            return Optional.of(Evidence.agrees(7, "address", "Address agrees, now or earlier"));
        }
        Set<String> postcodes = new HashSet<>(postcodes(one));
        postcodes.retainAll(postcodes(other));
        if (!postcodes.isEmpty()) {
            return Optional.of(Evidence.agrees(4, "address", "Postcode agrees"));
        }
        return Optional.of(Evidence.conflicts(2, "address", "No address in common"));
    }

    static boolean sharesHome(PersonDetails one, PersonDetails other) {
        return one.addresses().stream().anyMatch(a -> other.addresses().stream().anyMatch(b -> sameHome(a, b)));
    }

    static Optional<Evidence> phone(PersonDetails one, PersonDetails other) {
        Set<String> mine = new HashSet<>(digits(one.phones()));
        mine.retainAll(digits(other.phones()));
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(Evidence.agrees(6, "phone", "A telephone number agrees"));
    }

    /** Mother, carers or siblings named in the other record who are in this household too. */
    static Optional<Evidence> household(List<PersonDetails> household, PersonDetails other) {
        long known = household.stream()
                .filter(member -> other.relatedNames().stream().anyMatch(name -> named(member, name)))
                .count();
        if (known > 0) {
            return Optional.of(Evidence.agrees(
                    5 + Math.min(known - 1, 2),
                    "household",
                    known == 1
                            ? "A member of the household is recorded with this person"
                            : known + " members of the household are recorded with this person"));
        }
        return other.relatedNames().isEmpty() || household.isEmpty()
                ? Optional.empty()
                : Optional.of(Evidence.conflicts(
                        2, "household", "The people recorded with this person are not of the household"));
    }

    private static boolean named(PersonDetails member, String related) {
        Set<String> words = Set.copyOf(Names.parts(related));
        return member.names().stream().anyMatch(name -> {
            List<String> given = Names.parts(name.given());
            List<String> family = Names.parts(name.family());
            boolean givenFits = given.stream()
                    .anyMatch(g ->
                            words.stream().anyMatch(w -> Names.compare(g, w).ordinal() <= 2));
            boolean familyFits = family.isEmpty() || family.stream().anyMatch(words::contains);
            return givenFits && familyFits;
        });
    }

    private static boolean sameHome(PostalAddress a, PostalAddress b) {
        if (!a.uprn().isBlank() && a.uprn().equals(b.uprn())) {
            return true;
        }
        return !postcode(a).isEmpty() && postcode(a).equals(postcode(b)) && house(a).equals(house(b));
    }

    private static List<String> postcodes(PersonDetails person) {
        return person.addresses().stream()
                .map(PlaceComparison::postcode)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static String postcode(PostalAddress address) {
        return address.postcode().toUpperCase(java.util.Locale.ROOT).replace(" ", "");
    }

    /** The first number in the address, with its letter; the whole text when there is none. */
    private static String house(PostalAddress address) {
        java.util.regex.Matcher number =
                java.util.regex.Pattern.compile("\\d+[a-zA-Z]?").matcher(address.text());
        return number.find() ? number.group().toLowerCase(java.util.Locale.ROOT) : Names.clean(address.text());
    }

    private static List<String> digits(List<String> phones) {
        return phones.stream()
                .map(p -> p.replaceAll("\\D", "").replaceFirst("^44", "0"))
                .filter(p -> p.length() >= 8)
                .toList();
    }
}
