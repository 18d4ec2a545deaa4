package org.openmash.core.internal.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.PersonPairStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.internal.identity.Facts;
import org.openmash.core.internal.identity.Likeness;
import org.openmash.core.internal.identity.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whom of a case's people the hub knows from other cases: those who look alike, and those whom people joined although
 * they no longer do. Works inside the caller's transaction.
 */
@Component(service = KnownBefore.class)
public final class KnownBefore {

    private static final int KNOWN = 20;

    private final People people;
    private final PersonPairStore pairs;
    private final ReviewStore reviews;
    private final CaseStore cases;
    private final SubjectMatcher matcher;

    @Activate
    public KnownBefore(
            @Reference People people,
            @Reference PersonPairStore pairs,
            @Reference ReviewStore reviews,
            @Reference CaseStore cases,
            @Reference SubjectMatcher matcher) {
        this.people = people;
        this.pairs = pairs;
        this.reviews = reviews;
        this.cases = cases;
        this.matcher = matcher;
    }

    /** People of other cases of the areas, joined ones first, then most alike first. */
    public List<KnownPerson> of(CaseFile file, Set<String> areas) {
        Map<SubjectId, KnownPerson> found = new LinkedHashMap<>();
        file.subjects().stream()
                .flatMap(s -> Stream.concat(joined(s, areas), alike(s, areas)))
                .filter(k -> !k.subject().caseId().equals(file.id()))
                .sorted(Comparator.comparing((KnownPerson k) -> !isJoined(k))
                        .thenComparing(KnownPerson::comparison, Likeness.BEST_FIRST))
                .forEach(k -> found.putIfAbsent(k.subject().id(), k));
        return found.values().stream().limit(KNOWN).toList();
    }

    private Stream<KnownPerson> alike(Subject subject, Set<String> areas) {
        return people.alike(areas, subject.person(), List.of()).stream().map(f -> {
            Subject who = f.who().subject();
            Optional<PersonPair> pair = pairs.find(subject.id(), who.id());
            return new KnownPerson(
                    who,
                    subject,
                    f.who().reference(),
                    f.who().stage(),
                    f.who().receivedAt(),
                    f.who().past(),
                    f.comparison(),
                    pair,
                    news(pair, subject.person(), who.person()));
        });
    }

    private Stream<KnownPerson> joined(Subject subject, Set<String> areas) {
        return pairs.joinedIn(areas, subject.id()).stream().map(pair -> {
            Subject who = cases.subject(pair.partnerOf(subject.id())).orElseThrow();
            CaseFile other = cases.find(who.caseId()).orElseThrow();
            return new KnownPerson(
                    who,
                    subject,
                    other.reference(),
                    other.stage(),
                    other.receivedAt(),
                    other.past(),
                    matcher.compare(subject.person(), List.of(), who.person()),
                    Optional.of(pair),
                    "");
        });
    }

    /** Two people who were told apart stay apart until something new is known, which is then named. */
    private String news(Optional<PersonPair> pair, PersonDetails one, PersonDetails other) {
        if (pair.filter(p -> p.verdict() == Verdict.REJECTED).isEmpty()) {
            return "";
        }
        List<IdentityEntry> said = reviews.entriesOf(new CandidateId(pair.get().id()));
        return said.isEmpty() ? "" : Facts.news(said.get(said.size() - 1).facts(), Facts.ofBoth(one, other));
    }

    private static boolean isJoined(KnownPerson known) {
        return known.pair().filter(PersonPair::joined).isPresent();
    }
}
