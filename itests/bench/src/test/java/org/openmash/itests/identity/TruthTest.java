package org.openmash.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.itests.identity.peer.Peer;

class TruthTest {

    private static final List<String> KEYS = List.of("a", "b", "a", "a", "c");

    @Test
    void pairThatNobodyComparedCountsAsMissed() {
        Counts counts = Truth.counts(KEYS, new long[] {Peer.pair(0, 2), Peer.pair(1, 4)});

        assertThat(counts.precision()).isEqualTo(0.5);
        assertThat(counts.recall()).isEqualTo(1 / 3.0);
    }

    @Test
    void nothingSaidIsNothingWrong() {
        assertThat(Truth.counts(KEYS, new long[0])).isEqualTo(new Counts(0, 0, 3));
    }
}
