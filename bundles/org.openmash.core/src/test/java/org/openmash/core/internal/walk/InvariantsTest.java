package org.openmash.core.internal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** The invariants can fail: each planted breach is found, and an honest case has none. */
class InvariantsTest {

    private final TestHub hub = new TestHub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private CaseId id;
    private Snapshot honest;
    private boolean patternUnsigned;

    @BeforeEach
    void aRatedCase() {
        id = hub.contactDesk
                .register(worker, PikeRowe.contact(hub.instant()), "k1")
                .caseId();
        hub.caseDesk.rate(worker, id, Rating.GREEN, "first notice", 0);
        honest = Snapshot.of(hub, id);
    }

    @Test
    void anHonestCaseHasNone() {
        assertThat(Invariants.broken(honest, honest, true)).isEmpty();
    }

    @Test
    void aRefusedStepThatChangedSomethingIsFound() {
        Snapshot after = with(edit().address("elsewhere"));

        assertThat(Invariants.broken(honest, after, true)).contains("a refused step changed the case");
    }

    @Test
    void aCaseThatIsClosedWithoutDecisionAndFeedbackIsFound() {
        Snapshot after = with(edit().stage(CaseStage.CLOSED).closedAt(hub.instant()));

        assertThat(Invariants.broken(honest, after, false))
                .contains(
                        "the stage needs a decision and there is none",
                        "closed without feedback or the reason why there is none",
                        "the journal ends in another stage");
    }

    @Test
    void aRatingOutOfItsChainAndALooserDueTimeAreFound() {
        RatingChange orphan = new RatingChange(
                id, Optional.of(Rating.RED), Rating.BLUE, " ", worker.user(), worker.name(), hub.instant());
        Snapshot after = with(edit().rated(orphan).dueAt(Optional.of(Instant.MAX)));

        assertThat(Invariants.broken(honest, after, false))
                .contains(
                        "a rating does not follow on the one before",
                        "a rating has no reason or nobody",
                        "the due time is not that of the ratings");
    }

    @Test
    void aJournalThatLostAnEntryIsFound() {
        Snapshot after = new Snapshot(
                honest.file(),
                honest.people(),
                honest.requests(),
                honest.items(),
                honest.decision(),
                honest.packs(),
                honest.feedback(),
                honest.journal().subList(0, 1),
                false);

        assertThat(Invariants.broken(honest, after, false)).contains("the journal was rewritten");
    }

    @Test
    void aCaseThatIsClosedAgainstAPatternAloneIsFound() {
        patternUnsigned = true;
        Snapshot before = with(edit().address("elsewhere"));
        Snapshot after = with(edit().stage(CaseStage.CLOSED).closedAt(hub.instant()));

        assertThat(Invariants.broken(before, after, false))
                .contains("closed against a pattern that no second person signed");
        assertThat(Invariants.broken(honest, after, false))
                .doesNotContain("closed against a pattern that no second person signed");
    }

    @Test
    void aStepPreparedOnAClosedCaseIsFound() {
        Snapshot closed = with(edit().stage(CaseStage.CLOSED).closedAt(hub.instant()));
        Snapshot after = with(closed.file(), CaseEdit.of(closed.file()).address("elsewhere"));

        assertThat(Invariants.broken(closed, after, false)).contains("a closed case changed");
    }

    private CaseEdit edit() {
        return CaseEdit.of(honest.file());
    }

    private Snapshot with(CaseEdit changed) {
        return with(honest.file(), changed);
    }

    private Snapshot with(CaseFile before, CaseEdit changed) {
        assertThat(changed.done()).isNotEqualTo(before);
        return new Snapshot(
                changed.done(),
                honest.people(),
                List.of(),
                honest.items(),
                honest.decision(),
                honest.packs(),
                honest.feedback(),
                honest.journal(),
                patternUnsigned);
    }
}
