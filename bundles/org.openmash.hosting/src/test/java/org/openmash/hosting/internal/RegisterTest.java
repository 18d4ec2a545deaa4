package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Probe;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorView;
import org.openmash.core.api.store.AreaStore;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Seed;
import org.openmash.hosting.internal.agency.Unit;

class RegisterTest {

    private static final AgencyId PROBATION = new AgencyId("probation");
    private static final AgencyConnector NOTHING =
            Hub.connector((query, context) -> Answer.holdsNothing(), (request, context) -> Answer.holdsNothing());

    private static final AreaStore NO_AREAS = new FakeAreas();

    private final AtomicBoolean permitted = new AtomicBoolean(true);
    private final Hub hub = new Hub(
            Seed.list("westmoor/police, westmoor/housing=Westmoor Homes").toArray(Seed[]::new));
    private final ConnectorBook known = FakeConnectors.book(hub);
    private final Doorkeeper doorkeeper = new Doorkeeper(
            (caller, action, target) -> new Verdict(permitted.get(), false, "only-operators", Set.of()), hub.book);
    /** Probation is installed, fire is in the folder. */
    private final FakeCatalogue catalogue = new FakeCatalogue()
            .archive("fire.kar", new Unit("fire", "0.1.0", ""), "fire")
            .here(new Unit("probation", "0.1.0", ""));

    private final Activation activation = new Activation(hub.house, hub.store, NO_AREAS, known);
    private final AgencyRoom register = new AgencyRoom(hub.house, hub.book, doorkeeper, catalogue, activation);
    private final ConnectorRoom room = new ConnectorRoom(hub.house, hub.book, doorkeeper, catalogue, known, activation);

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void saysTheNextStepAtEachStageOfAConnector() {
        assertThat(only(PROBATION).life()).isEqualTo(AgencyLife.INSTALLED);
        assertThat(only(PROBATION).words()).contains("write etc/org.openmash.connector.probation-westmoor.cfg");

        hub.offers("probation", NOTHING);
        assertThat(only(PROBATION).life()).isEqualTo(AgencyLife.CONFIGURED);
        assertThat(only(PROBATION).words()).endsWith("mash:agency-join probation --area westmoor");

        AgencyView joined = register.join(operator(), PROBATION, "westmoor");
        assertThat(joined.life()).isEqualTo(AgencyLife.ACTIVE);
        assertThat(joined.name()).isEqualTo("The probation service");

        AgencyView left = register.leave(operator(), PROBATION, "westmoor");
        assertThat(left.life()).isEqualTo(AgencyLife.LEFT);
        assertThat(hub.house.asking().joined("westmoor")).isEmpty();
    }

    @Test
    void joiningIsOneCommitWithAuditAndEventAndJoiningTwiceChangesNothing() {
        hub.offers("probation", NOTHING);

        register.join(operator(), PROBATION, "westmoor");
        register.join(operator(), PROBATION, "westmoor");

        assertThat(hub.store.told()).containsExactly("agency-joined probation");
        assertThat(hub.store.recorded()).containsExactly("AGENCY_JOIN probation done");
    }

    @Test
    void whoMayNotIsRefusedOnRecordAndNothingChanges() {
        hub.offers("probation", NOTHING);
        permitted.set(false);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> register.join(operator(), PROBATION, "westmoor"));

        assertThat(hub.store.recorded()).containsExactly("AGENCY_JOIN probation denied");
        assertThat(hub.store.all()).isEmpty();
    }

    @Test
    void aMissingConnectorIsMissedAndActiveAgainWhenItComesBack() {
        Offer<AgencyConnector> offer = hub.offers("probation", NOTHING);
        register.join(operator(), PROBATION, "westmoor");

        hub.house.counterparts().remove(offer);
        assertThat(only(PROBATION).life()).isEqualTo(AgencyLife.MISSING);
        assertThat(hub.house.asking().connected(PROBATION, "westmoor")).isFalse();
        assertThat(hub.house.asking().card(PROBATION, "westmoor")).isPresent();

        hub.offers("probation", NOTHING);
        assertThat(only(PROBATION).life()).isEqualTo(AgencyLife.ACTIVE);
    }

    @Test
    void cannotJoinWithoutAConnector() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> register.join(operator(), PROBATION, "westmoor"))
                .withMessageContaining("etc/org.openmash.connector.probation-westmoor.cfg");
    }

    @Test
    void aConnectorWithAWrongDescriptorIsShownAsRefused() {
        hub.house.counterparts().add(FakeOffer.describedBy("{}", "probation", AgencyConnector.class, NOTHING));

        assertThat(only(PROBATION).words()).startsWith("connector.probation is refused: id: write one word");
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> register.join(operator(), PROBATION, "westmoor"))
                .withMessageContaining("is refused: id");
    }

    @Test
    void seededAgenciesJoinOnceAndStayAwayAfterLeaving() {
        hub.offers("police", NOTHING);
        hub.house.reconcile();
        assertThat(only(new AgencyId("police")).life()).isEqualTo(AgencyLife.ACTIVE);
        assertThat(only(new AgencyId("housing")).life()).isEqualTo(AgencyLife.DESK);
        assertThat(only(new AgencyId("housing")).name()).isEqualTo("Westmoor Homes");

        register.leave(operator(), new AgencyId("police"), "westmoor");
        hub.house.reconcile();

        assertThat(only(new AgencyId("police")).life()).isEqualTo(AgencyLife.LEFT);
    }

    @Test
    void aDeskHasACardWithEveryRowOfTheMatrix() {
        hub.house.reconcile();

        assertThat(hub.house
                        .asking()
                        .card(new AgencyId("housing"), "westmoor")
                        .orElseThrow()
                        .recordTypes())
                .extracting(type -> type.itemType())
                .contains("housing", "domestic-abuse", "outcome")
                .hasSize(20);
        assertThat(hub.house.asking().connected(new AgencyId("housing"), "westmoor"))
                .isFalse();
    }

    @Test
    void anAgencyThatLeavesWhileItIsAskedDrains() {
        CountDownLatch end = new CountDownLatch(1);
        hub.joins("probation", (query, context) -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "stopped", e);
            }
            return Answer.holdsNothing();
        });
        hub.locate("aa", "probation");

        assertThat(register.leave(operator(), PROBATION, "westmoor").life()).isEqualTo(AgencyLife.DRAINING);
        end.countDown();

        await("what was under way ends").until(() -> only(PROBATION).life() == AgencyLife.LEFT);
        assertThat(hub.intake.heard()).containsExactly("located aa holds nothing left 0");
    }

    @Test
    void asksTheProbeAndGivesUpOnOneThatHangs() {
        CountDownLatch never = new CountDownLatch(1);
        hub.offers("probation", NOTHING);
        assertThat(register.probe(operator(), PROBATION, "westmoor").text()).startsWith("not asked yet");

        Probe hanging = context -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "stopped", e);
            }
            return Status.up("");
        };
        hub.house.counterparts().add(FakeOffer.of("probation", Probe.class, hanging));

        assertThat(register.probe(operator(), PROBATION, "westmoor").state()).isEqualTo(Status.State.DOWN);
        register.join(operator(), PROBATION, "westmoor");
        assertThat(only(PROBATION).words()).startsWith("joined, but: did not answer the probe within");
    }

    @Test
    void looksOnceAtWhoHasJoinedAndAtNobodyElse() {
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger strangersLooks = new AtomicInteger();
        hub.offers("probation", NOTHING);
        hub.house.counterparts().add(FakeOffer.of("probation", Probe.class, counting(looks)));
        hub.offers("fire", NOTHING);
        hub.house.counterparts().add(FakeOffer.of("fire", Probe.class, counting(strangersLooks)));
        hub.house.open();

        register.join(operator(), PROBATION, "westmoor");

        await().untilAsserted(() -> assertThat(only(PROBATION).status()).contains(Status.up("ready")));
        await().during(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(looks).hasValue(1));
        assertThat(strangersLooks).hasValue(0);
    }

    private static Probe counting(AtomicInteger looks) {
        return context -> {
            looks.incrementAndGet();
            return Status.up("ready");
        };
    }

    @Test
    void listsConnectorsWithTheNextCommand() {
        List<ConnectorView> before = room.connectors(operator());
        assertThat(before)
                .extracting(ConnectorView::words)
                .containsExactly(
                        "in the catalogue: mash:connector-install fire",
                        "installed, not configured: write etc/org.openmash.connector.probation-AREA.cfg");

        hub.house
                .counterparts()
                .add(FakeOffer.of("probation", AgencyConnector.class, NOTHING).with("agency.areas", ""));

        assertThat(room.connectors(operator()).get(1).words())
                .startsWith("installed, but its configuration is wrong: agency.areas");
    }

    @Test
    void withoutAnAreaTheAgenciesOfAllAreasAreListed() {
        hub.house.reconcile();

        assertThat(register.agencies(operator(), ""))
                .extracting(view -> view.area() + " " + view.id())
                .containsExactly(" probation", "westmoor housing", "westmoor police");
    }

    @Test
    void installingIsOnRecord() {
        assertThat(room.install(operator(), "fire").installed()).isTrue();
        assertThat(hub.store.recorded()).containsExactly("CONNECTOR_INSTALL fire done");
    }

    private AgencyView only(AgencyId agency) {
        Optional<AgencyView> view = register.agencies(operator(), "westmoor").stream()
                .filter(found -> found.id().equals(agency))
                .findFirst();
        return view.orElseThrow();
    }

    private static Caller operator() {
        return new Caller(
                new UserId(HexId.random()),
                "Olu Operator",
                AgencyId.HUB,
                Set.of(RoomRole.OPERATOR),
                Set.of("westmoor"),
                Set.of(),
                Purpose.ADMINISTRATION);
    }
}
