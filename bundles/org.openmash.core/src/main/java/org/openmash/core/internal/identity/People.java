package org.openmash.core.internal.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.person.PersonIndexing.Step;
import org.openmash.core.api.review.ReviewPair.HowCommon;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IndexedPerson;
import org.openmash.core.api.store.PersonIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The hub's own people: kept in the index and found in it, scored by the matcher. Which areas may be looked in is
 * decided before, so that what may not be known is not even compared. Works inside the caller's transaction.
 */
@Component(service = People.class)
public final class People {

    private static final int OF_ONE_KEY = 40;
    private static final int SCORED = 48;
    private static final int AT_ONCE = 200;

    private final CaseStore cases;
    private final PersonIndex index;
    private final SubjectMatcher matcher;

    @Activate
    public People(@Reference CaseStore cases, @Reference PersonIndex index, @Reference SubjectMatcher matcher) {
        this.cases = cases;
        this.index = index;
        this.matcher = matcher;
    }

    /** One of the hub's people and how they compare with whoever is looked for. */
    public record Found(IndexedPerson who, Comparison comparison) {}

    /** Keeps a subject under all its keys, in the transaction of its own row. */
    public void keep(Subject subject) {
        cases.index(subject.id(), PersonKeys.of(matcher, subject.person()));
    }

    /** Keeps the next subjects under their keys, in the order of their ids, in one transaction. */
    Step keepNext(String after) {
        List<Subject> some = cases.subjectsAfter(after, AT_ONCE);
        some.forEach(this::keep);
        String last = some.isEmpty() ? after : some.get(some.size() - 1).id().value();
        return new Step(some.size(), last, some.size() < AT_ONCE);
    }

    /** A search that has been checked and may be used in a transaction. */
    public Search prepare(PersonSearch search) {
        return new Search(PersonFinder.of(matcher, search));
    }

    /** Who looks alike, most alike first; nobody who is unlikely. */
    public List<Found> alike(Set<String> areas, PersonDetails person, List<PersonDetails> household) {
        return scored(areas, PersonKeys.of(matcher, person), person, household).stream()
                .filter(f -> f.comparison().band() != Band.UNLIKELY)
                .toList();
    }

    /** The houses that the person lives or lived in, as keys. */
    public Set<String> houses(PersonDetails person) {
        return person.addresses().stream()
                .flatMap(a -> PersonKeys.ofAddress(a).stream())
                .collect(Collectors.toSet());
    }

    /** The house of an address in words, as keys; none without a postcode. */
    public Set<String> houses(String address) {
        return PersonKeys.ofAddress(new PostalAddress(address, "", ""));
    }

    /** How many people of the area share the name and the birth date. */
    public List<HowCommon> common(String area, PersonDetails person) {
        return matcher.sharedKeys(person).entrySet().stream()
                .map(shared -> new HowCommon(shared.getKey(), index.count(area, shared.getValue())))
                .toList();
    }

    private List<Found> scored(
            Set<String> areas, Collection<String> keys, PersonDetails person, List<PersonDetails> household) {
        return index.sharing(areas, keys, OF_ONE_KEY, SCORED).stream()
                .map(p -> new Found(
                        p, matcher.compare(person, household, p.subject().person())))
                .sorted(Comparator.comparing(Found::comparison, Likeness.BEST_FIRST))
                .toList();
    }

    /** Somebody asked for in words. */
    public final class Search {

        private final PersonFinder finder;

        private Search(PersonFinder finder) {
            this.finder = finder;
        }

        /** Who fits everything that was given, or looks alike although something differs; most alike first. */
        public List<Found> in(Set<String> areas) {
            return scored(areas, finder.lookUp(matcher), finder.person(), List.of()).stream()
                    .filter(f -> f.comparison().band() != Band.UNLIKELY
                            || finder.fits(
                                    PersonKeys.of(matcher, f.who().subject().person())))
                    .toList();
        }
    }
}
