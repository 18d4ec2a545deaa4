package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.Agreement;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Seed;

class ReadinessTest {

    private final Hub hub = new Hub(
            Seed.list("westmoor/police, westmoor/housing=Westmoor Homes").toArray(Seed[]::new));

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void anAgencyWithoutAProbeKeepsNobodyWaiting() {
        hub.house.reconcile();
        hub.offers(
                "police",
                Hub.connector((query, context) -> Answer.holdsNothing(), (request, context) -> Answer.holdsNothing()));
        assertThat(hub.house.expected()).hasSize(1);

        hub.house.open();

        await().untilAsserted(() -> assertThat(hub.house.expected()).isEmpty());
    }

    @Test
    void whatWasAgreedWhileTheHubStartedIsKnownWhenItIsReady() {
        hub.house.reconcile();
        Place desk = new Place(new AgencyId("domestic-abuse"), "westmoor");
        Agreement planted = Agreement.desk(
                desk.agency(), desk.area(), "Refuge", Instant.parse("2026-11-16T09:00:00Z"), "elsewhere");
        hub.store.inTransaction(() -> {
            hub.store.put(planted);
            return planted;
        });

        hub.house.expected();

        assertThat(hub.book.joined(desk)).isTrue();
    }
}
