package org.openmash.core.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.AsOf;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;
import org.openmash.core.internal.fake.WrittenTrail;

class HindsightTest {

    private static final Caller WORKER = TestHub.worker();
    private static final AgencyId POLICE = new AgencyId("police");

    private final TestHub hub = new TestHub("2026-11-16T09:00:00Z");
    private final WrittenTrail trail = hub.trail;
    private final Hindsight hindsight = new Hindsight(hub.gate, hub.cases, hub.journal, hub.pictureRoom, trail);
    private final CaseId id = hub.contactDesk
            .register(WORKER, PikeRowe.contact(hub.instant()), "contact-one")
            .caseId();

    @Test
    void showsWhatHadBeenPutDownByThenAndNothingLater() {
        hub.pass(Duration.ofHours(1));
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "child at risk", false, "would raise risk", false);
        long version = hub.caseDesk.recordBasis(WORKER, id, basis, 0).version();
        hub.caseDesk.rate(WORKER, id, Rating.AMBER, "repeated", version);
        hub.gateway.desks.add(POLICE);
        hub.researchDesk.ask(WORKER, id, new NewResearch(Set.of(POLICE), List.of(), "incidents"));
        Instant then = hub.instant();
        hub.pass(Duration.ofHours(1));
        hub.caseDesk.rate(
                WORKER, id, Rating.RED, "worse", hub.caseDesk.open(WORKER, id).version());

        AsOf known = hindsight.asOf(WORKER, id, Optional.of(then));

        assertThat(known.rating()).contains(Rating.AMBER);
        assertThat(known.silent()).containsExactly(POLICE);
        assertThat(known.journal())
                .extracting(JournalLine::event)
                .containsOnlyOnce(CaseEvent.CASE_RATED)
                .contains(CaseEvent.CONTACT_RECEIVED);
        assertThat(hindsight.asOf(WORKER, id, Optional.empty()).rating()).contains(Rating.RED);
        assertThat(hindsight
                        .asOf(WORKER, id, Optional.of(then.minus(Duration.ofDays(1))))
                        .stage())
                .isEmpty();
    }

    @Test
    void namesWhoHadReadOfItToThoseWhoMayReadTheTrail() {
        Instant then = hub.instant();
        trail.holds(
                reading("b", "done", then.plusSeconds(60)),
                reading("a", "done", then),
                reading("a", "done", then.minusSeconds(60)),
                reading("c", "denied", then));
        hub.pass(Duration.ofHours(1));

        assertThat(hindsight.asOf(WORKER, id, Optional.of(then)).readers())
                .containsExactly(new AsOf.Reader("a", POLICE, then.minusSeconds(60)));
        assertThat(hub.audit).extracting(AuditEvent::action).contains("AUDIT_READ");

        hub.policy = (caller, action, target) -> new Verdict(action != Action.AUDIT_READ, true, "role", Set.of());
        assertThat(hindsight.asOf(WORKER, id, Optional.of(then)).readers()).isEmpty();
    }

    @Test
    void looksIntoNoFuture() {
        assertThatThrownBy(() ->
                        hindsight.asOf(WORKER, id, Optional.of(hub.instant().plusSeconds(1))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("at");
    }

    private static AuditRow reading(String user, String outcome, Instant at) {
        return WrittenTrail.row(user, "PICTURE_READ", outcome, at);
    }
}
