package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.Delivery.State;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.api.store.Transactions;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeliveryStoreTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final DeliveryStore deliveries;
    private final Transactions transactions;
    private final String area = "area-" + HexId.random().substring(0, 8);

    DeliveryStoreTest(TestDatabase database) {
        deliveries = database.stores().deliveries();
        transactions = database.stores().transactions();
    }

    @Test
    void theNodeThatReleasesIsTheFirstToBringIt() {
        Delivery delivery = waiting(NOON);
        deliveries.insert(delivery, "node-a", LATER);

        assertThat(leased("node-b", NOON)).doesNotContain(delivery.pack());
        assertThat(leased("node-b", LATER)).contains(delivery.pack());
    }

    @Test
    void oneOtherNodeBringsItWhenTheLeaseHasRunOut() {
        Delivery delivery = waiting(NOON);
        deliveries.insert(delivery, "node-a", NOON);

        List<PackId> taken = Together.run(4, number -> leased("node-" + number, LATER));

        assertThat(taken).filteredOn(delivery.pack()::equals).hasSize(1);
    }

    @Test
    void waitsUntilItsTimeComes() {
        Delivery delivery = waiting(LATER);
        deliveries.insert(delivery, "node-a", NOON);

        assertThat(leased("node-b", NOON)).doesNotContain(delivery.pack());
        assertThat(leased("node-b", LATER)).contains(delivery.pack());
    }

    @Test
    void whatWasDeliveredIsNeverTakenBack() {
        Delivery delivery = waiting(NOON);
        deliveries.insert(delivery, "node-a", NOON);
        Delivery done = with(delivery, State.DELIVERED, Optional.of(LATER));

        assertThat(deliveries.update(done)).isTrue();
        assertThat(deliveries.update(with(delivery, State.GIVEN_UP, Optional.empty())))
                .isFalse();

        assertThat(deliveries.find(delivery.pack())).contains(done);
        assertThat(leased("node-b", LATER)).doesNotContain(delivery.pack());
    }

    @Test
    void aFailedTryEndsTheLeaseAndWaitsAgain() {
        Delivery delivery = waiting(NOON);
        deliveries.insert(delivery, "node-a", LATER.plusSeconds(600));

        deliveries.update(with(delivery, State.WAITING, Optional.empty()));

        assertThat(leased("node-b", NOON)).contains(delivery.pack());
    }

    @Test
    void areCountedByAreaAndTimeOfRelease() {
        Delivery delivery = waiting(NOON);
        deliveries.insert(delivery, "node-a", LATER);

        assertThat(deliveries.released(area, NOON, LATER)).containsExactly(delivery);
        assertThat(deliveries.released(area, LATER, LATER.plusSeconds(1))).isEmpty();
        assertThat(deliveries.of(List.of(delivery.pack()))).containsExactly(delivery);
        assertThat(deliveries.of(List.of())).isEmpty();
    }

    private List<PackId> leased(String node, Instant now) {
        return transactions.inTransaction(() -> deliveries.lease(node, now, now.plusSeconds(60), 500).stream()
                .map(Delivery::pack)
                .toList());
    }

    private Delivery waiting(Instant next) {
        return new Delivery(
                new PackId(HexId.random()),
                Samples.newCase(),
                new AgencyId("police"),
                area,
                State.WAITING,
                0,
                "",
                NOON,
                next,
                Optional.empty(),
                Optional.empty());
    }

    private static Delivery with(Delivery d, State state, Optional<Instant> at) {
        return new Delivery(
                d.pack(),
                d.caseId(),
                d.agency(),
                d.area(),
                state,
                d.attempts() + 1,
                "the system is away",
                d.releasedAt(),
                d.nextAt(),
                at,
                at.map(t -> "their-7"));
    }
}
