package org.openmash.core.internal.person;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.person.PersonView;
import org.openmash.core.api.person.PersonView.InCase;
import org.openmash.core.api.person.PersonView.Judged;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.ReviewPair.Said;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.PersonPairStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.ReviewStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follows the marks of people from one record to the next. Works inside the caller's transaction. */
@Component(service = OnePerson.class)
public final class OnePerson {

    private final CaseStore cases;
    private final ResearchStore research;
    private final ReviewStore reviews;
    private final PersonPairStore pairs;

    @Activate
    public OnePerson(
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference ReviewStore reviews,
            @Reference PersonPairStore pairs) {
        this.cases = cases;
        this.research = research;
        this.reviews = reviews;
        this.pairs = pairs;
    }

    /** A subject and the case they are in. */
    record Placed(Subject subject, CaseFile file) {}

    Optional<Placed> placed(SubjectId id) {
        return cases.subject(id).map(s -> new Placed(s, cases.find(s.caseId()).orElseThrow()));
    }

    /** Everybody joined to somebody, directly or through others; whoever may not be seen ends the way. */
    Map<SubjectId, Placed> joined(Placed start, Predicate<CaseFile> mayBeSeen) {
        Map<SubjectId, Placed> found = new LinkedHashMap<>();
        Deque<Placed> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            Placed next = ahead.pop();
            if (found.putIfAbsent(next.subject().id(), next) == null) {
                partners(next, PersonPair::joined).stream()
                        .filter(p -> mayBeSeen.test(p.file()))
                        .forEach(ahead::push);
            }
        }
        return found;
    }

    /** One person as every case and agency has them. */
    PersonView view(Placed asked, Predicate<CaseFile> mayBeSeen) {
        Map<SubjectId, Placed> group = joined(asked, mayBeSeen);
        return new PersonView(
                asked.subject().id(),
                group.values().stream()
                        .sorted(Comparator.comparing((Placed p) -> p.file().receivedAt())
                                .thenComparing(p -> p.subject().id().value()))
                        .map(this::inCase)
                        .toList(),
                group.values().stream()
                        .flatMap(p -> pairs.of(p.subject().id()).stream()
                                .filter(pair -> group.containsKey(
                                                pair.partnerOf(p.subject().id()))
                                        || placed(pair.partnerOf(p.subject().id()))
                                                .filter(o -> mayBeSeen.test(o.file()))
                                                .isPresent()))
                        .distinct()
                        .map(pair -> new Judged(pair, history(pair)))
                        .toList());
    }

    private List<Placed> partners(Placed of, Predicate<PersonPair> which) {
        SubjectId id = of.subject().id();
        return pairs.of(id).stream()
                .filter(which)
                .flatMap(pair -> placed(pair.partnerOf(id)).stream())
                .toList();
    }

    private InCase inCase(Placed p) {
        List<CandidateRecord> records = research.candidatesOf(p.file().id()).stream()
                .filter(c -> c.verdict() == Verdict.CONFIRMED
                        && c.subject().equals(p.subject().id()))
                .toList();
        CaseFile file = p.file();
        return new InCase(
                p.subject(), file.reference(), file.area(), file.stage(), file.receivedAt(), file.past(), records);
    }

    private List<Said> history(PersonPair pair) {
        return reviews.entriesOf(new CandidateId(pair.id())).stream()
                .map(e -> new Said(e.verdict(), e.reason(), e.byName(), e.at(), e.awaitsSecond()))
                .toList();
    }
}
