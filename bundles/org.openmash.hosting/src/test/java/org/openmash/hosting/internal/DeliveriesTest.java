package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.Standing;
import org.openmash.hosting.internal.agency.Place;

class DeliveriesTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final Place PLACE = new Place(POLICE, "westmoor");

    private final Hub hub = new Hub();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void tellsCoreTheAgencysOwnReference() {
        joins((pack, context) -> {
            taken.add(pack.packId());
            return "NICHE-77";
        });

        deliver();

        heard("delivered aa as NICHE-77");
        assertThat(taken).hasSize(1);
    }

    @Test
    void aPackThatIsUnderWayIsNotDeliveredASecondTime() {
        CountDownLatch slow = new CountDownLatch(1);
        joins((pack, context) -> {
            taken.add(pack.packId());
            awaitOpen(slow);
            return "NICHE-77";
        });

        deliver();
        await("the first is under way").until(() -> taken.size() == 1);
        deliver();
        slow.countDown();

        heard("delivered aa as NICHE-77");
        assertThat(taken).hasSize(1);
        deliver();
        await("afterwards it may be asked for again").until(() -> taken.size() == 2);
    }

    @Test
    void triesAgainAtOnceAndTellsCoreThatTheFaultMayPass() {
        joins((pack, context) -> {
            taken.add(pack.packId());
            throw new ConnectorFault(Kind.COMMUNICATION, "no answer");
        });

        deliver();

        heard("not delivered for now aa");
        assertThat(taken).hasSizeGreaterThan(1);
    }

    @Test
    void doesNotTryAgainWhereAPersonMustAct() {
        joins((pack, context) -> {
            taken.add(pack.packId());
            throw new ConnectorFault(Kind.AUTHENTICATION, "the key is refused");
        });

        deliver();

        heard("not delivered aa");
        assertThat(taken).hasSize(1);
    }

    @Test
    void anErrorOfTheConnectorIsItsAgencysTroubleOnly() {
        joins((pack, context) -> {
            throw new StackOverflowError();
        });

        deliver();

        heard("not delivered");
    }

    @Test
    void waitsForAConnectorThatIsAwayAndForASuspendedAgency() {
        hub.agrees("police");
        assertThat(hub.house.asking().takesPacks(POLICE, "westmoor")).isTrue();

        deliver();
        heard("not delivered for now aa its connector is not there");
        hub.book.change(
                Caller.hub(POLICE, "westmoor"),
                PLACE,
                Action.AGENCY_SUSPEND,
                known -> known.map(agreement -> Changes.standing(agreement, Standing.SUSPENDED, "audit")));
        deliver();

        heard("not delivered for now aa it is suspended");
    }

    @Test
    void nothingGoesToAnAgencyThatHasLeftNorToADesk() {
        deliver();

        heard("not delivered aa it has left");
        assertThat(hub.house.asking().takesPacks(POLICE, "westmoor")).isFalse();
    }

    @Test
    void anAgencyWhoseConnectorTakesNoPacksIsSaidToTakeNone() {
        hub.joins("police", (query, context) -> Answer.holdsNothing());

        assertThat(hub.house.asking().takesPacks(POLICE, "westmoor")).isFalse();
    }

    private void joins(OutcomeSink sink) {
        hub.joins("police", (query, context) -> Answer.holdsNothing());
        hub.house.counterparts().add(FakeOffer.of("police", OutcomeSink.class, sink));
        assertThat(hub.house.asking().takesPacks(POLICE, "westmoor")).isTrue();
    }

    private void deliver() {
        hub.house
                .asking()
                .deliver(
                        POLICE,
                        "westmoor",
                        new OutcomePack("a".repeat(32), "WM-26-00041", "POL", "Level 4", List.of("a line"), Hub.NOW));
    }

    private void heard(String begin) {
        await("core is told by the hub's own thread")
                .atMost(Duration.ofSeconds(5))
                .until(() -> hub.intake.heard().stream().anyMatch(line -> line.startsWith(begin)));
    }

    private static void awaitOpen(CountDownLatch latch) throws ConnectorFault {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "interrupted", e);
        }
    }
}
