package org.openmash.core.internal.research;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.identity.Facts;
import org.openmash.core.internal.identity.SecondPerson;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;

/** Whose record is this? A person says so with a reason, and may take it back. */
final class IdentityRoom {

    private static final int WORDS_AGAINST_A_TWIN_WARNING = 10;

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final ReviewStore reviews;
    private final CandidateFiling filing;
    private final Errands errands;
    private final CaseJournal journal;

    IdentityRoom(
            Gate gate,
            CaseStore cases,
            ResearchStore research,
            ReviewStore reviews,
            CandidateFiling filing,
            Errands errands,
            CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.reviews = reviews;
        this.filing = filing;
        this.errands = errands;
        this.journal = journal;
    }

    CandidateRecord decide(Caller caller, CandidateRecord candidate, IdentityDecision decision, long version) {
        Verdict verdict = Checks.present("verdict", decision.verdict());
        String reason = Checks.required("reason", decision.reason(), 4_000);
        Checks.version("candidate", candidate.version(), version);
        CaseFile file = CaseDoors.load(cases, candidate.caseId());
        CaseDoors.mustBeOpen(file);
        Subject subject = subject(file, decision.subject().orElse(candidate.subject()));
        Comparison comparison = subject.id().equals(candidate.subject())
                ? candidate.comparison()
                : filing.compare(file, subject, candidate.person());
        boolean againstWarning = verdict == Verdict.CONFIRMED && comparison.band() == Band.TWIN_OR_SIBLING;
        if (againstWarning && reason.length() < WORDS_AGAINST_A_TWIN_WARNING) {
            throw new InvalidRequest(
                    "reason", "these may be twins; say in words why it is this child and not the other");
        }
        List<IdentityEntry> history = reviews.entriesOf(candidate.id());
        String second = verdict == Verdict.CONFIRMED && !SecondPerson.isSecond(history, subject, caller.user())
                ? SecondPerson.why(subject, candidate.person(), comparison)
                : "";
        CandidateRecord compared = candidate.compared(candidate.person(), subject.id(), comparison);
        reviews.insert(entry(
                caller, file, compared, subject, new IdentityDecision(verdict, Optional.empty(), reason), second));
        research.update(
                second.isEmpty()
                        ? compared.decided(verdict, reason, Optional.of(caller.user()), Optional.of(gate.now()))
                        : compared.decided(
                                Verdict.UNDECIDED,
                                "Waits for a second person (" + second + "). " + caller.name() + " confirmed it: "
                                        + reason,
                                Optional.empty(),
                                Optional.empty()));
        moveOn(candidate);
        journal.write(caller, file, candidate.agency(), CaseEvent.IDENTITY_DECIDED, verdict.name());
        return research.candidate(candidate.id()).orElseThrow();
    }

    /** What was said, and what was known when it was said. */
    private IdentityEntry entry(
            Caller caller,
            CaseFile file,
            CandidateRecord candidate,
            Subject subject,
            IdentityDecision said,
            String second) {
        return new IdentityEntry(
                HexId.random(),
                candidate.id(),
                file.id(),
                file.area(),
                subject.id(),
                candidate.comparison().band(),
                said.verdict(),
                said.reason(),
                caller.user(),
                caller.name(),
                gate.now(),
                Facts.of(subject.person(), candidate.person()),
                !second.isEmpty());
    }

    /** The request follows: nothing may be on its way any more about somebody who is no longer confirmed. */
    private void moveOn(CandidateRecord decided) {
        List<CandidateRecord> all = research.candidatesOf(decided.caseId()).stream()
                .filter(c -> c.agency().equals(decided.agency()))
                .toList();
        ResearchRequest request = research.request(decided.requestId()).orElseThrow();
        boolean nobodyLeft = all.stream().noneMatch(AnswerRules::retrievable);
        if (request.state() == AnswerState.RETRIEVING && nobodyLeft) {
            research.update(RequestEdit.of(request)
                    .in(AnswerState.LOCATED, "")
                    .waiting(gate.now())
                    .done());
            gate.afterCommit(() -> errands.cancel(request.id()));
            return;
        }
        AnswerRules.identityDecided(request, all).ifPresent(research::update);
    }

    private static Subject subject(CaseFile file, SubjectId id) {
        return Checks.found(
                "subject",
                file.subjects().stream().filter(s -> s.id().equals(id)).findFirst(),
                "name a subject of this case");
    }
}
