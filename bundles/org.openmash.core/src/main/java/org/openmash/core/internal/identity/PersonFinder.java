package org.openmash.core.internal.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.internal.room.Checks;

/**
 * Turns a search into keys, one set for each thing that was given, and into the person looked for: somebody fits who has
 * a key of every set. The keys themselves are the matcher's business.
 */
final class PersonFinder {

    private static final List<String> SCHEMES = List.of("nhs", "upn", "pnc", "cro", "crn", "la-child-id");
    private static final String NOBODY = "x";

    private final List<Set<String>> wanted;
    private final PersonDetails person;

    private PersonFinder(List<Set<String>> wanted, PersonDetails person) {
        this.wanted = wanted;
        this.person = person;
    }

    static PersonFinder of(SubjectMatcher matcher, PersonSearch search) {
        String name = Checks.optional("name", search.name(), 200);
        String identifier = Checks.optional("identifier", search.identifier(), 60);
        PostalAddress address = new PostalAddress(Checks.optional("address", search.address(), 300), "", "");
        String phone = Checks.optional("phone", search.phone(), 40);
        Set<String> base = keys(matcher, PersonDetails.named(NOBODY, ""));
        Set<String> births = search.born()
                .map(b -> without(keys(matcher, PersonDetails.named(NOBODY, "").born(PartialDate.day(b))), base))
                .orElse(Set.of());
        List<Set<String>> wanted = Stream.of(
                        identifier.isEmpty() ? Set.<String>of() : without(numbers(matcher, identifier), base),
                        name.isEmpty() ? Set.<String>of() : names(matcher, name),
                        births,
                        PersonKeys.ofAddress(address),
                        PersonKeys.ofPhone(phone))
                .filter(s -> !s.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            throw new InvalidRequest("name", "give a name, a birth date, an identifier, a house or a phone number");
        }
        return new PersonFinder(wanted, person(search, name, identifier, address, phone));
    }

    /** The person looked for, as far as the search tells. */
    PersonDetails person() {
        return person;
    }

    /** Every key under which the person looked for may be found, narrow ones of several things together included. */
    Set<String> lookUp(SubjectMatcher matcher) {
        Set<String> keys = new HashSet<>(PersonKeys.of(matcher, person));
        keys.removeAll(keys(matcher, PersonDetails.named(NOBODY, "")));
        wanted.forEach(keys::addAll);
        return keys;
    }

    boolean fits(Collection<String> keys) {
        return wanted.stream().allMatch(set -> !Collections.disjoint(set, keys));
    }

    private static PersonDetails person(
            PersonSearch search, String name, String identifier, PostalAddress address, String phone) {
        int cut = name.lastIndexOf(' ');
        PersonDetails.Builder person = name.isEmpty()
                ? PersonDetails.named(NOBODY, "")
                : PersonDetails.named(cut < 0 ? "" : name.substring(0, cut), name.substring(cut + 1));
        search.born().map(PartialDate::day).ifPresent(person::born);
        SCHEMES.forEach(scheme -> person.identifier(scheme, identifier));
        if (!address.text().isEmpty()) {
            person.address(address);
        }
        if (!phone.isEmpty()) {
            person.phone(phone);
        }
        return person.build();
    }

    private static Set<String> names(SubjectMatcher matcher, String name) {
        int cut = name.lastIndexOf(' ');
        Set<String> alone = new HashSet<>(keys(matcher, PersonDetails.named(name, "")));
        alone.addAll(keys(matcher, PersonDetails.named("", name)));
        if (cut < 0) {
            return alone;
        }
        Set<String> pairs = new HashSet<>(pair(matcher, name.substring(0, cut), name.substring(cut + 1)));
        int first = name.indexOf(' ');
        pairs.addAll(pair(matcher, name.substring(first + 1), name.substring(0, first)));
        return pairs.isEmpty() ? alone : pairs;
    }

    /** Keys that only given and family name together have. */
    private static Set<String> pair(SubjectMatcher matcher, String given, String family) {
        Set<String> both = without(
                keys(matcher, PersonDetails.named(given, family)), keys(matcher, PersonDetails.named(given, "")));
        return without(both, keys(matcher, PersonDetails.named("", family)));
    }

    private static Set<String> numbers(SubjectMatcher matcher, String value) {
        PersonDetails.Builder person = PersonDetails.named(NOBODY, "");
        SCHEMES.forEach(scheme -> person.identifier(scheme, value));
        return keys(matcher, person);
    }

    private static Set<String> keys(SubjectMatcher matcher, PersonDetails.Builder person) {
        return Set.copyOf(matcher.searchKeys(person.build()));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(k -> !some.contains(k)).collect(Collectors.toSet());
    }
}
