package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.decision.DecisionView;
import org.openmash.core.api.evidence.EvidencePack;
import org.openmash.core.api.evidence.EvidencePack.AskedAgency;
import org.openmash.core.api.evidence.EvidencePack.Reading;
import org.openmash.core.api.evidence.EvidencePack.Seen;
import org.openmash.core.api.evidence.EvidencePack.Turn;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.internal.fake.TestHub;
import org.openmash.core.internal.fake.WrittenTrail;

class EvidenceRoomTest extends TalkingCase {

    private static final String TEAM = "early-help";

    private final Instant answered = hub.instant();

    @BeforeEach
    void refusedDecidedAndReleased() {
        hub.pass(Duration.ofHours(1));
        ResearchRequest health = hub.research.requestsOf(caseId).stream()
                .filter(r -> r.agency().equals(HEALTH))
                .findFirst()
                .orElseThrow();
        DeskAnswer refusal =
                new DeskAnswer(AnswerState.REFUSED, "it would harm the child more", Optional.empty(), List.of(), 5);
        hub.researchDesk.answer(nurse, health.id(), refusal, health.version());
        hub.pass(Duration.ofHours(1));
        decide(3, item);
        hub.releases.putTeam(new Team(TEAM, "Early help", "EH", TestHub.AREA));
        hub.releaseDesk.release(maker, caseId, new NewRelease(TEAM, Set.of(), Map.of(), "", Map.of()), key());
        hub.pass(Duration.ofHours(1));
    }

    @Test
    void saysWhoWasAskedWhenTheyAnsweredAndWhyTheyRefused() {
        List<AskedAgency> asked = make(Optional.empty()).asked();

        assertThat(turns(asked, "police"))
                .extracting(Turn::event)
                .startsWith(CaseEvent.AGENCY_ASKED)
                .contains(CaseEvent.AGENCY_ANSWERED);
        assertThat(turns(asked, "police").get(0).words()).isEqualTo("earlier incidents");
        assertThat(turns(asked, "health"))
                .last()
                .isEqualTo(new Turn(
                        answered.plus(Duration.ofHours(1)),
                        CaseEvent.AGENCY_ANSWERED,
                        Optional.of(AnswerState.REFUSED),
                        "it would harm the child more"));
    }

    @Test
    void holdsEveryDecisionWithItsReasonAndWhatLeftTheRoom() {
        hub.caseDesk.reopen(
                maker, caseId, "a bruise", hub.caseDesk.open(maker, caseId).version());
        decide(4);

        EvidencePack pack = make(Optional.empty());

        assertThat(pack.decisions()).extracting(DecisionView::level).containsExactly(3, 4);
        assertThat(pack.decisions()).allMatch(d -> d.rationale().equals("because"));
        assertThat(pack.left()).singleElement().satisfies(left -> {
            assertThat(left.team()).isEqualTo("Early help");
            assertThat(left.lines()).singleElement().matches(line -> line.item().equals(item));
        });
        assertThat(pack.course())
                .anyMatch(line ->
                        line.event() == CaseEvent.CASE_RATED && line.note().contains("third notice"));
    }

    @Test
    void sameInstantGivesTheSamePackAndNothingThatCameLater() {
        Instant at = hub.instant();
        EvidencePack first = make(Optional.empty());
        hub.pass(Duration.ofHours(1));
        hub.caseDesk.reopen(
                maker, caseId, "a bruise", hub.caseDesk.open(maker, caseId).version());

        assertThat(make(Optional.of(at))).isEqualTo(first);

        EvidencePack before = make(Optional.of(answered));
        assertThat(before.decisions()).isEmpty();
        assertThat(before.left()).isEmpty();
        assertThat(before.rating()).contains(Rating.AMBER);
        assertThat(turns(before.asked(), "health")).noneMatch(t -> t.answer().isPresent());
    }

    @Test
    void namesWhoLookedAndWhatWasKnownThen() {
        Caller reader = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.RESEARCHER);
        NewUser account = new NewUser("jo.hale", "Jo Hale", POLICE, Set.of(RoomRole.RESEARCHER), Set.of(), Set.of());
        hub.stores.accounts().put(new StoredUser(reader.user(), account, "", true));
        String user = reader.user().value();
        Instant early = answered.minusSeconds(60);
        Instant later = answered.plusSeconds(60);
        hub.trail.holds(
                WrittenTrail.row(user, "PICTURE_READ", "done", hub.instant()),
                WrittenTrail.row(user, "PICTURE_READ", "denied", later.minusSeconds(1)),
                WrittenTrail.row(user, "PICTURE_READ", "done", later),
                WrittenTrail.row(user, "CASE_RATE", "done", later),
                WrittenTrail.row(user, "CASE_READ", "done", early));

        EvidencePack pack = make(Optional.empty());

        assertThat(pack.readings()).containsExactly(new Reading("Jo Hale", POLICE, early, later, 2));
        assertThat(pack.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo("door damaged");
            assertThat(fact.seen()).containsExactly(new Seen("Jo Hale", POLICE, later));
        });
    }

    @Test
    void thatItWasMadeAndWhyIsOnRecordInTheSameCommit() {
        make(Optional.empty());

        assertThat(hub.journal.journal(maker, caseId))
                .last()
                .matches(line -> line.event() == CaseEvent.EVIDENCE_MADE)
                .extracting(JournalLine::note)
                .isEqualTo("inspection");
        assertThat(hub.audit).extracting(AuditEvent::action).contains("EVIDENCE_MAKE", "PICTURE_READ");
        assertThatThrownBy(() -> hub.evidenceDesk.make(maker, caseId, " ", Optional.empty()))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("reason");
        Optional<Instant> tomorrow = Optional.of(hub.instant().plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> make(tomorrow))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("at");
    }

    @Test
    void whoMayNotSeeThePictureGetsNoPackAndLeavesNoEntry() {
        hub.policy = (caller, action, target) -> new Verdict(action != Action.PICTURE_READ, true, "role", Set.of());

        assertThatThrownBy(() -> make(Optional.empty())).isInstanceOf(NotFound.class);

        assertThat(hub.journal.journal(maker, caseId)).noneMatch(line -> line.event() == CaseEvent.EVIDENCE_MADE);
    }

    private EvidencePack make(Optional<Instant> at) {
        return hub.evidenceDesk.make(maker, caseId, "inspection", at);
    }

    private static List<Turn> turns(List<AskedAgency> asked, String agency) {
        return asked.stream()
                .filter(a -> a.agency().value().equals(agency))
                .findFirst()
                .orElseThrow()
                .turns();
    }
}
