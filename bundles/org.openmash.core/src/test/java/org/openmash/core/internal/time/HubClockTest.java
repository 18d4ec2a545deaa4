package org.openmash.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HubClockTest {

    private static final Instant REAL = Instant.parse("2026-11-23T10:00:00Z");
    private static final String START = "2026-11-14T07:00:00Z";
    private final Clock real = Clock.fixed(REAL, ZoneOffset.UTC);

    @Test
    void showsRealTimeByDefault() {
        assertThat(new HubClock(real, () -> false, Map.of()).instant()).isEqualTo(REAL);
    }

    @Test
    void cannotBeSetWithoutTheSimulators() {
        assertThat(new HubClock(real, () -> false, Map.of("start", START)).instant())
                .isEqualTo(REAL);
    }

    @Test
    void startsWhereItIsSetWhenTheSimulatorsTakePart() {
        assertThat(new HubClock(real, () -> true, Map.of("start", START)).instant())
                .isEqualTo(Instant.parse(START));
    }

    @Test
    void keepsRealTimeWhenTheStartCannotBeRead() {
        assertThat(new HubClock(real, () -> true, Map.of("start", "saturday")).instant())
                .isEqualTo(REAL);
    }
}
