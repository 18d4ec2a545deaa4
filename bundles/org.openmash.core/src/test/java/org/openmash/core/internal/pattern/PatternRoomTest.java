package org.openmash.core.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.pattern.FoundPattern;
import org.openmash.core.api.pattern.FoundPattern.Rule;
import org.openmash.core.api.pattern.PatternSheet;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class PatternRoomTest {

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller maker = TestHub.worker();
    final Caller manager = TestHub.person(
            "socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.SOCIAL_WORKER, RoomRole.SERVICE_MANAGER);

    @Test
    void aSecondContactInAWeekIsShownWithTheFactsItRestsOn() {
        CaseId id = twoConcernsInAWeek();

        PatternSheet sheet = hub.patternDesk.patterns(maker, id);

        assertThat(sheet.patterns()).singleElement().satisfies(p -> {
            assertThat(p.rule()).isEqualTo(Rule.CONCERNS_CLOSE_TOGETHER);
            assertThat(p.facts())
                    .hasSize(2)
                    .allSatisfy(f -> assertThat(f.words()).isEqualTo("form: domestic abuse"));
        });
        assertThat(sheet.unsigned()).isEmpty();
        assertThat(hub.caseDesk.open(maker, id).ratings())
                .as("a pattern rates nothing")
                .isEmpty();
    }

    @Test
    void closingAgainstAPatternNeedsTheWordOfASecondPerson() {
        CaseId id = twoConcernsInAWeek();
        decide(id, "no-further-action");

        assertThatThrownBy(() -> close(id)).isInstanceOf(Conflict.class).hasMessageContaining("pattern");
        assertThatThrownBy(() -> hub.patternDesk.sign(maker, id, "all is well", "s1"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("second person");
        assertThatThrownBy(() -> hub.patternDesk.sign(manager, id, " ", "s2")).isInstanceOf(InvalidRequest.class);

        PatternSheet signed = hub.patternDesk.sign(manager, id, "both are one holiday photograph", "s3");

        assertThat(signed.unsigned()).isEmpty();
        assertThat(signed.signatures())
                .singleElement()
                .satisfies(s -> assertThat(s.rules()).containsExactly(Rule.CONCERNS_CLOSE_TOGETHER));
        assertThat(close(id)).isEqualTo(CaseStage.CLOSED);
        assertThat(hub.journal.journal(manager, id))
                .extracting(JournalLine::event)
                .containsOnlyOnce(CaseEvent.PATTERN_SIGNED);
    }

    @Test
    void aLaterDecisionNeedsItsOwnSignature() {
        CaseId id = twoConcernsInAWeek();
        decide(id, "no-further-action");
        hub.patternDesk.sign(manager, id, "both are one holiday photograph", "s1");
        hub.pass(Duration.ofHours(1));
        decide(id, "no-further-action");

        assertThatThrownBy(() -> close(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void whereHelpFollowsNobodySigns() {
        CaseId id = twoConcernsInAWeek();
        decide(id, "early-help");

        assertThatThrownBy(() -> hub.patternDesk.sign(manager, id, "why", "s1")).isInstanceOf(Conflict.class);
        assertThat(close(id)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void withoutAPatternOneSignatureIsEnough() {
        CaseId id = contact("2026-11-14T07:00:00Z", "k1");
        decide(id, "no-further-action");

        assertThat(close(id)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void aChildWhoComesBackWithinAYearIsAReReferral() {
        CaseId first = contact("2026-11-14T07:00:00Z", "k1");
        decide(first, "early-help");
        close(first);
        hub.pass(Duration.ofDays(30));

        CaseId second = contact("2026-12-15T09:00:00Z", "k2");

        assertThat(second).isNotEqualTo(first);
        assertThat(hub.patternDesk.patterns(maker, second).patterns())
                .extracting(FoundPattern::rule)
                .containsExactly(Rule.RE_REFERRAL);
    }

    private CaseId twoConcernsInAWeek() {
        contact("2026-11-12T07:00:00Z", "k1");
        return contact("2026-11-14T07:00:00Z", "k2");
    }

    private CaseId contact(String at, String key) {
        return hub.contactDesk
                .register(
                        maker,
                        PikeRowe.contact(
                                Instant.parse(at), List.of(PikeRowe.alfie(), PikeRowe.kelly()), "", Optional.empty()),
                        key)
                .caseId();
    }

    private void decide(CaseId id, String outcome) {
        NewDecision decision = new NewDecision(2, List.of(outcome), "", List.of(), "because", List.of(), true, 10);
        hub.decisionDesk.decide(
                maker, id, decision, hub.caseDesk.open(maker, id).version());
    }

    private CaseStage close(CaseId id) {
        return hub.caseDesk
                .close(
                        manager,
                        id,
                        "no referrer to tell",
                        hub.caseDesk.open(maker, id).version())
                .stage();
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
