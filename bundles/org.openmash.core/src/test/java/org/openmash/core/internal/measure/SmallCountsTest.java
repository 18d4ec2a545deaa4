package org.openmash.core.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.measure.MeasureLine;

class SmallCountsTest {

    @Test
    void fewCasesAreNotToldNorWhatIsLeftOfAll() {
        List<MeasureLine> told = SmallCounts.suppress(List.of(line("a", 4, 40), line("b", 38, 40), line("c", 20, 40)));

        assertThat(told).extracting(MeasureLine::suppressed).containsExactly(true, true, false);
        assertThat(told.get(0))
                .isEqualTo(new MeasureLine("a", 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), true));
    }

    @Test
    void aSingleOneThatIsKeptBackCannotBeWorkedOutFromTheOthers() {
        List<MeasureLine> told = SmallCounts.suppress(List.of(line("a", 2, 40), line("b", 10, 40), line("c", 20, 40)));

        assertThat(told).extracting(MeasureLine::suppressed).containsExactly(true, true, false);
    }

    @Test
    void noneAndEnoughAreTold() {
        List<MeasureLine> lines = List.of(line("a", 0, 0), line("b", 5, 10), line("c", 0, 30));

        assertThat(SmallCounts.suppress(lines)).isEqualTo(lines);
    }

    private static MeasureLine line(String group, int counted, int of) {
        return new MeasureLine(group, counted, of, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
