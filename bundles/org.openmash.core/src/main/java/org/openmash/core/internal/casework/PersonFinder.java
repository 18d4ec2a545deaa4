package org.openmash.core.internal.casework;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.internal.room.Checks;

/**
 * Turns a search into sets of search keys, one set for each thing that was given: a subject is found when it has a key
 * of every set. The keys themselves are the matcher's business.
 */
final class PersonFinder {

    private static final List<String> SCHEMES = List.of("nhs", "upn", "pnc", "cro", "crn", "la-child-id");
    private static final String NOBODY = "x";

    private final SubjectMatcher matcher;
    private final List<Set<String>> wanted;

    private PersonFinder(SubjectMatcher matcher, List<Set<String>> wanted) {
        this.matcher = matcher;
        this.wanted = wanted;
    }

    static PersonFinder of(SubjectMatcher matcher, PersonSearch search) {
        String name = Checks.optional("name", search.name(), 200);
        String identifier = Checks.optional("identifier", search.identifier(), 60);
        Set<String> base = keys(matcher, PersonDetails.named(NOBODY, ""));
        Set<String> numbers = identifier.isEmpty() ? Set.of() : without(numbers(matcher, identifier), base);
        Set<String> names = name.isEmpty() ? Set.of() : names(matcher, name);
        Set<String> births = search.born()
                .map(b -> without(keys(matcher, PersonDetails.named(NOBODY, "").born(PartialDate.day(b))), base))
                .orElse(Set.of());
        List<Set<String>> wanted =
                Stream.of(numbers, names, births).filter(s -> !s.isEmpty()).toList();
        if (wanted.isEmpty()) {
            throw new InvalidRequest("name", "give a name, a birth date or an identifier");
        }
        return new PersonFinder(matcher, wanted);
    }

    /** Keys to look up: those of the most telling thing given. */
    List<String> lookUp() {
        return List.copyOf(wanted.get(0));
    }

    boolean fits(CaseFile file) {
        return file.subjects().stream().anyMatch(s -> {
            List<String> keys = matcher.searchKeys(s.person());
            return wanted.stream().allMatch(set -> !Collections.disjoint(set, keys));
        });
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
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
