package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Probe;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Unit;

/** Versions of a connector take over from one another while others ask. */
class UpgradesTest {

    private static final Unit OLD = new Unit("police", "1.0.0", "a1");
    private static final Unit NEW = new Unit("police", "2.0.0", "b2");
    private static final Place WESTMOOR = new Place(new AgencyId("police"), "westmoor");
    private static final Caller OPERATOR = person();
    private static final Caller GOVERNANCE = person();

    private final Hub hub = new Hub();
    private final FakeConnectors store = new FakeConnectors();
    private final ConnectorBook book = new ConnectorBook(hub.book, hub.store, store, hub.store, Hub.CLOCK);
    private final FakeCatalogue catalogue = new FakeCatalogue()
            .archive("old.kar", OLD, "police")
            .archive("new.kar", NEW, "police")
            .archive("other.kar", new Unit("police", "3.0.0", "c3"), "fire")
            .tells(this::come, this::go);
    private final Map<Unit, List<Offer<?>>> offers = new ConcurrentHashMap<>();
    private final Set<Unit> down = ConcurrentHashMap.newKeySet();
    private final Set<String> twoPersonsIn = ConcurrentHashMap.newKeySet();
    private CompletableFuture<Void> answer = CompletableFuture.completedFuture(null);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Upgrades upgrades = new Upgrades(hub.house, catalogue, book, area -> !twoPersonsIn.contains(area));

    @BeforeEach
    void theOldOneSpeaks() {
        upgrades.install(OPERATOR, "old.kar");
        hub.agrees("police");
    }

    @AfterEach
    void close() {
        answer.complete(null);
        hub.close();
    }

    @Test
    void theNewOneTakesOverAndTheOldOneGoes() {
        upgrades.upgrade(OPERATOR, "new.kar");

        assertThat(speaker()).contains(NEW);
        assertThat(catalogue.present()).containsExactly(NEW);
        assertThat(release().version()).isEqualTo("2.0.0");
        assertThat(hub.store.told()).contains("connector-changed hub");
        assertThat(release().previousVersion()).isEqualTo("1.0.0");
    }

    @Test
    void goesBackToTheOneBeforeAndForthAgain() {
        upgrades.upgrade(OPERATOR, "new.kar");

        upgrades.back(OPERATOR, "police");
        assertThat(speaker()).contains(OLD);
        upgrades.back(OPERATOR, "police");
        assertThat(speaker()).contains(NEW);
        assertThat(catalogue.present()).containsExactly(NEW);
    }

    @Test
    void whoDoesNotAnswerItsProbeGoesAndTheOldOneStays() {
        down.add(NEW);

        refused("2.0.0 does not take over, 1.0.0 stays: in westmoor its probe says", "new.kar");

        assertThat(speaker()).contains(OLD);
        assertThat(catalogue.present()).containsExactly(OLD);
        assertThat(release().version()).isEqualTo("1.0.0");
    }

    @Test
    void anArchiveThatSpeaksNoMoreForAnAgencyIsRefused() {
        refused("speaks no more for [police]", "other.kar");
        refused("is what runs already", "old.kar");
    }

    @Test
    void aCallUnderWayEndsWithTheOldOne() throws InterruptedException {
        answer = new CompletableFuture<>();
        hub.locate("11", "police");
        asked.await();

        CompletableFuture<String> upgrade = CompletableFuture.supplyAsync(() -> upgrades.upgrade(OPERATOR, "new.kar"));
        Awaitility.await().until(() -> speaker().equals(Optional.of(NEW)));
        assertThat(catalogue.present()).contains(OLD);
        assertThat(upgrade).isNotDone();
        answer.complete(null);

        assertThat(upgrade.join()).isEqualTo("police");
        assertThat(catalogue.present()).containsExactly(NEW);
        Awaitility.await().until(() -> !hub.intake.heard().isEmpty());
        assertThat(hub.intake.heard().toString()).doesNotContain("failed");
    }

    @Test
    void whereTwoPersonsAreNeededItWaitsForItsApproval() {
        twoPersonsIn.add("westmoor");
        upgrades.upgrade(OPERATOR, "new.kar");
        assertThat(speaker()).contains(OLD);
        assertThat(release().waiting()).isTrue();
        upgrades.reconcile();
        assertThat(catalogue.present()).containsExactly(OLD);

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> upgrades.approve(GOVERNANCE, "police", "a1"))
                .withMessageContaining("is not the checksum");
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> upgrades.approve(OPERATOR, "police", "b2"))
                .withMessageContaining("another person approves");
        upgrades.approve(GOVERNANCE, "police", "b2");

        assertThat(speaker()).contains(NEW);
        assertThat(catalogue.present()).containsExactly(NEW);
    }

    @Test
    void anUpgradeThatWaitsCanBeTakenBack() {
        twoPersonsIn.add("westmoor");
        upgrades.upgrade(OPERATOR, "new.kar");

        upgrades.back(OPERATOR, "police");

        assertThat(release().version()).isEqualTo("1.0.0");
        assertThat(release().waiting()).isFalse();
        assertThat(speaker()).contains(OLD);
    }

    @Test
    void aCrashBeforeTheTakeOverLeavesTheOldOne() {
        catalogue.start(NEW);

        upgrades.reconcile();

        assertThat(catalogue.present()).containsExactly(OLD);
        assertThat(speaker()).contains(OLD);
    }

    @Test
    void aCrashAfterTheTakeOverLeavesTheNewOne() {
        upgrades.upgrade(OPERATOR, "new.kar");
        catalogue.start(OLD);

        upgrades.reconcile();

        assertThat(catalogue.present()).containsExactly(NEW);
        assertThat(speaker()).contains(NEW);
    }

    @Test
    void whatTheContainerLosesComesBackAndWhatWasRemovedDoesNot() {
        go(OLD);
        catalogue.lose(OLD);
        upgrades.reconcile();
        assertThat(catalogue.present()).containsExactly(OLD);

        upgrades.remove(OPERATOR, "police");
        catalogue.start(OLD);
        assertThat(speaker()).isEmpty();
        upgrades.reconcile();
        assertThat(catalogue.present()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        upgrades.upgrade(OPERATOR, "new.kar");
        go(NEW);
        catalogue.lose(NEW);
        catalogue.keepOnly("police", Set.of());

        upgrades.reconcile();

        assertThat(upgrades.trouble("police")).contains("connector: the archive of police 2.0.0 is not kept");
    }

    private void refused(String words, String file) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> upgrades.upgrade(OPERATOR, file))
                .withMessageContaining(words);
    }

    private ConnectorRelease release() {
        return store.find("police").orElseThrow();
    }

    private Optional<Unit> speaker() {
        return hub.house
                .counterparts()
                .find(WESTMOOR)
                .flatMap(counterpart -> counterpart.role(AgencyConnector.class))
                .map(offer -> offer.origin().unit());
    }

    private void come(Unit unit) {
        ClassLoader loader = new ClassLoader() {};
        AgencyConnector connector = Hub.connector(
                (query, context) -> {
                    asked.countDown();
                    answer.join();
                    return Answer.holdsNothing();
                },
                (request, context) -> Answer.holdsNothing());
        Probe probe = context -> down.contains(unit)
                ? new Status(Status.State.DOWN, Status.Detail.COMMUNICATION, "no line")
                : Status.up("ready");
        offers.put(
                unit,
                List.of(
                        FakeOffer.ofUnit(unit, loader, AgencyConnector.class, connector),
                        FakeOffer.ofUnit(unit, loader, Probe.class, probe)));
        offers.get(unit).forEach(hub.house.counterparts()::add);
    }

    private void go(Unit unit) {
        offers.remove(unit).forEach(hub.house.counterparts()::remove);
    }

    private static Caller person() {
        return new Caller(
                new UserId(HexId.random()),
                "Kay",
                AgencyId.HUB,
                Set.of(RoomRole.OPERATOR),
                Set.of("westmoor"),
                Set.of(),
                Purpose.ADMINISTRATION);
    }
}
