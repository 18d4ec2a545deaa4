package org.openmash.core.internal.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.ReportCard;
import org.openmash.core.api.release.Delivery.State;
import org.openmash.core.api.release.PackDelivery;
import org.openmash.core.api.release.PackView;
import org.openmash.core.internal.fake.TestHub;

class OutcomeOutboxTest extends CaseWithItems {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private PackView pack;

    @BeforeEach
    void aPackForThePoliceIsReleased() {
        hub.gateway.connectors.add(POLICE);
        decide(4, List.of("strategy-discussion"), "pattern and weapon");
        pack = release("team-pol", Map.of(), Map.of());
    }

    @Test
    void isSentAtOnceAndShownAsOnItsWay() {
        assertThat(hub.gateway.delivered).singleElement().satisfies(d -> {
            assertThat(d.packId()).isEqualTo(pack.id().value());
            assertThat(d.lines()).isEqualTo(pack.lines());
        });
        assertThat(way().state()).isEqualTo(State.WAITING);
        assertThat(way().words()).contains("On its way", "police");
    }

    @Test
    void theRoomSeesWhenTheAgencysSystemTookIt() {
        hub.pass(Duration.ofSeconds(2));
        hub.intake.delivered(pack.id(), "NICHE-77");

        assertThat(way().state()).isEqualTo(State.DELIVERED);
        assertThat(way().deliveredAt()).contains(hub.instant());
        assertThat(way().words()).contains("Delivered");
        assertThat(hub.audit).anySatisfy(row -> assertThat(row.action()).isEqualTo("PACK_DELIVERED"));
    }

    @Test
    void aHubThatEndsBeforeDeliveryDeliversAfterItsRestart() {
        TestHub again = hub.restarted();
        again.gateway.connectors.add(POLICE);

        again.outcomes.run();
        assertThat(again.gateway.delivered)
                .as("the lease of the node that ended")
                .isEmpty();
        again.pass(LEASE);
        again.outcomes.run();
        again.intake.delivered(pack.id(), "NICHE-77");
        again.pass(LEASE);
        again.outcomes.run();

        assertThat(again.gateway.delivered)
                .singleElement()
                .satisfies(d -> assertThat(d.packId()).isEqualTo(pack.id().value()));
    }

    @Test
    void isTriedAgainAfterAPauseWhenTheFaultMayPass() {
        hub.intake.notDelivered(pack.id(), true, "the system did not answer");

        hub.outcomes.run();
        assertThat(hub.gateway.delivered).hasSize(1);
        assertThat(way().words()).contains("the system did not answer", "tries again by itself", "phone");
        hub.pass(Duration.ofSeconds(15));
        hub.outcomes.run();

        assertThat(hub.gateway.delivered).hasSize(2);
        assertThat(hub.gateway.delivered.get(1)).isEqualTo(hub.gateway.delivered.get(0));
    }

    @Test
    void isGivenUpWhereAPersonMustActAndSentAgainWhenAPersonSays() {
        hub.intake.notDelivered(pack.id(), false, "credentials are refused");
        hub.pass(Duration.ofDays(1));
        hub.outcomes.run();
        assertThat(way().state()).isEqualTo(State.GIVEN_UP);
        assertThat(hub.gateway.delivered).hasSize(1);

        hub.releaseDesk.deliverAgain(maker, pack.id());
        hub.outcomes.run();

        assertThat(way().state()).isEqualTo(State.WAITING);
        assertThat(hub.gateway.delivered).hasSize(2);
    }

    @Test
    void isGivenUpAfterAWeekOfTries() {
        hub.pass(Duration.ofDays(8));

        hub.intake.notDelivered(pack.id(), true, "the system did not answer");

        assertThat(way().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void whatWasDeliveredStaysSoWhateverIsSaidLater() {
        hub.intake.delivered(pack.id(), "NICHE-77");
        hub.intake.notDelivered(pack.id(), true, "the system did not answer");
        hub.intake.delivered(pack.id(), "NICHE-78");

        assertThat(way().state()).isEqualTo(State.DELIVERED);
        assertThatThrownBy(() -> hub.releaseDesk.deliverAgain(maker, pack.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyTheRoomSendsAgain() {
        PackId unknown = new PackId("0".repeat(32));
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.DECISION_MAKER);

        assertThatThrownBy(() -> hub.releaseDesk.deliverAgain(maker, unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.releaseDesk.deliverAgain(elsewhere, pack.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void packsOfPeopleWithoutASystemGoIntoTheInboxAlone() {
        PackView social = release("team-sw", Map.of(), Map.of());

        assertThat(social.delivery()).isEmpty();
        assertThatThrownBy(() -> hub.releaseDesk.deliverAgain(maker, social.id()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theReportCardCountsPacks() {
        hub.intake.delivered(pack.id(), "NICHE-77");
        LocalDate day = LocalDate.parse("2026-11-16");

        List<ReportCard> cards = hub.reports.reports(maker, TestHub.AREA, day, day);

        assertThat(cards)
                .filteredOn(card -> card.agency().equals(POLICE))
                .extracting(ReportCard::packs)
                .containsExactly(new ReportCard.Packs(1, 0, 0));
    }

    private PackDelivery way() {
        Optional<PackDelivery> inLog = hub.releaseDesk.log(maker, caseId).get(0).delivery();
        assertThat(hub.releaseDesk.read(recipient(), pack.id()).delivery()).isEqualTo(inLog);
        return inLog.orElseThrow();
    }

    private static Caller recipient() {
        return TestHub.person("police", Set.of(TestHub.AREA), Set.of("team-pol"), RoomRole.RECEIVING_TEAM);
    }
}
