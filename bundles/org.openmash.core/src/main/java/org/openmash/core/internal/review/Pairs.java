package org.openmash.core.internal.review;

import java.util.Comparator;
import java.util.List;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.review.ReviewPair;
import org.openmash.core.api.review.ReviewPair.Like;
import org.openmash.core.api.review.ReviewPair.Said;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.internal.identity.Likeness;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.identity.SecondPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a record and its subject side by side, with the records of other agencies that look like the same person. */
@Component(service = Pairs.class)
public final class Pairs {

    private final ResearchStore research;
    private final ReviewStore reviews;
    private final SubjectMatcher matcher;
    private final People people;

    @Activate
    public Pairs(
            @Reference ResearchStore research,
            @Reference ReviewStore reviews,
            @Reference SubjectMatcher matcher,
            @Reference People people) {
        this.research = research;
        this.reviews = reviews;
        this.matcher = matcher;
        this.people = people;
    }

    ReviewPair of(CaseFile file, CandidateRecord candidate) {
        Subject subject = file.subjects().stream()
                .filter(s -> s.id().equals(candidate.subject()))
                .findFirst()
                .orElseThrow();
        boolean open = candidate.verdict() == Verdict.UNDECIDED;
        return new ReviewPair(
                candidate,
                subject,
                file.reference(),
                file.area(),
                open ? SecondPerson.why(subject, candidate.person(), candidate.comparison()) : "",
                like(file, subject, candidate),
                people.common(file.area(), subject.person()),
                reviews.entriesOf(candidate.id()).stream().map(Pairs::said).toList());
    }

    /** Each record is compared with this one itself: two that a third resembles are not joined by it. */
    private List<Like> like(CaseFile file, Subject subject, CandidateRecord candidate) {
        List<PersonDetails> household = file.subjects().stream()
                .filter(s -> !s.id().equals(subject.id()))
                .map(Subject::person)
                .toList();
        return research.candidatesOf(file.id()).stream()
                .filter(other -> !other.agency().equals(candidate.agency()) && other.verdict() != Verdict.REJECTED)
                .map(other -> new Like(
                        other.id(),
                        other.agency(),
                        other.recordId(),
                        matcher.compare(candidate.person(), household, other.person())))
                .filter(l ->
                        l.comparison().band() == Band.SAME || l.comparison().band() == Band.POSSIBLE)
                .sorted(Comparator.comparing(Like::comparison, Likeness.BEST_FIRST))
                .toList();
    }

    private static Said said(IdentityEntry entry) {
        return new Said(entry.verdict(), entry.reason(), entry.byName(), entry.at(), entry.awaitsSecond());
    }
}
