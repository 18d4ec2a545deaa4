package org.openmash.core.internal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.ReviewStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Compares records with the people of their case, and again when facts are added on either side. What people decided
 * stays; only a rejected pair about which something new is known is offered again, saying what is new.
 */
@Component(service = Rescoring.class)
public final class Rescoring {

    private final ResearchStore research;
    private final ReviewStore reviews;
    private final CaseStore cases;
    private final SubjectMatcher matcher;

    @Activate
    public Rescoring(
            @Reference ResearchStore research,
            @Reference ReviewStore reviews,
            @Reference CaseStore cases,
            @Reference SubjectMatcher matcher) {
        this.research = research;
        this.reviews = reviews;
        this.cases = cases;
        this.matcher = matcher;
    }

    /** The subject a record fits best. */
    public record Fit(Subject subject, Comparison comparison) {}

    /** How a record compares with one subject, the others being its household. */
    public Comparison compare(CaseFile file, Subject subject, PersonDetails record) {
        return matcher.compare(subject.person(), others(file, subject), record);
    }

    public Fit best(CaseFile file, PersonDetails record) {
        return file.subjects().stream()
                .map(s -> new Fit(s, compare(file, s, record)))
                .min(Comparator.comparing(Fit::comparison, Likeness.BEST_FIRST))
                .orElseThrow();
    }

    /** Facts were added to people of a case. */
    public void again(CaseId id) {
        CaseFile file = cases.find(id).orElseThrow();
        research.candidatesOf(id).forEach(c -> again(file, c, c.person()));
    }

    /** A record that was offered before, as its source holds it now. */
    public void again(CaseFile file, CandidateRecord before, PersonDetails held) {
        CandidateRecord after = compared(file, before, held);
        if (!after.equals(before)) {
            research.update(after);
        }
    }

    private CandidateRecord compared(CaseFile file, CandidateRecord before, PersonDetails held) {
        if (before.verdict() == Verdict.CONFIRMED || before.verdict() == Verdict.UNRESOLVED) {
            return before.compared(held, before.subject(), before.comparison());
        }
        if (before.verdict() == Verdict.UNDECIDED) {
            Fit fit = best(file, held);
            return before.compared(held, fit.subject().id(), fit.comparison());
        }
        return offeredAgain(file, before, held).orElse(before.compared(held, before.subject(), before.comparison()));
    }

    /** A rejected pair stays rejected until new facts arrive. */
    private Optional<CandidateRecord> offeredAgain(CaseFile file, CandidateRecord rejected, PersonDetails held) {
        List<IdentityEntry> history = reviews.entriesOf(rejected.id());
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Fit fit = best(file, held);
        Set<String> then = history.get(history.size() - 1).facts();
        String news = Facts.news(then, Facts.of(fit.subject().person(), held));
        return news.isEmpty() || fit.comparison().band() == Band.UNLIKELY
                ? Optional.empty()
                : Optional.of(rejected.compared(held, fit.subject().id(), fit.comparison())
                        .decided(
                                Verdict.UNDECIDED,
                                "Offered again: new since it was rejected: " + news + ". Rejected then because: "
                                        + rejected.verdictReason(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static List<PersonDetails> others(CaseFile file, Subject subject) {
        return file.subjects().stream()
                .filter(s -> !s.id().equals(subject.id()))
                .map(Subject::person)
                .toList();
    }
}
