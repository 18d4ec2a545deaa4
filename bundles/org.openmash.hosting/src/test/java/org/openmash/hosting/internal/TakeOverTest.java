package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Counterparts;
import org.openmash.hosting.internal.agency.Origin;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Unit;
import org.openmash.hosting.internal.call.Budget;

class TakeOverTest {

    private static final Place PLACE = new Place(new AgencyId("fire"), "westmoor");
    private static final Unit FIRST = new Unit("fire", "0.1.0", "one");
    private static final Unit SECOND = new Unit("fire", "0.2.0", "two");

    private final AtomicReference<Unit> speaks = new AtomicReference<>(FIRST);
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    @Test
    void anAgencyAnswersAlsoInTheMomentInWhichAnotherVersionTakesOver() {
        try (Counterparts counterparts = new Counterparts(Budget.of(1, 1), this::maySpeak, place -> {})) {
            FakeOffer<AgencyConnector> first = offer(FIRST);
            counterparts.add(first);
            counterparts.add(offer(SECOND));
            Counterpart fire = counterparts.find(PLACE).orElseThrow();
            meanwhile.set(() -> {
                speaks.set(SECOND);
                counterparts.remove(first);
            });

            assertThat(fire.answers()).isTrue();
            assertThat(speaks).hasValue(SECOND);
        }
    }

    /** Once, just after the first version was found to speak, the second takes over and the first goes. */
    private boolean maySpeak(Origin origin) {
        boolean speaksNow = origin.unit().equals(speaks.get());
        if (speaksNow) {
            meanwhile.getAndSet(() -> {}).run();
        }
        return speaksNow;
    }

    private static FakeOffer<AgencyConnector> offer(Unit unit) {
        return FakeOffer.ofUnit(
                unit,
                new ClassLoader() {},
                AgencyConnector.class,
                Hub.connector((query, context) -> Answer.holdsNothing(), (request, context) -> Answer.holdsNothing()));
    }
}
