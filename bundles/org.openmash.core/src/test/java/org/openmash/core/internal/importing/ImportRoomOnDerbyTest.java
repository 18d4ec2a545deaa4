package org.openmash.core.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.measure.MeasureBy;
import org.openmash.core.api.measure.MeasureLine;
import org.openmash.core.api.measure.MeasureQuestion;
import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store, and what only its figures can show. */
class ImportRoomOnDerbyTest extends ImportRoomTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }

    @Test
    void pastContactsAreNotCountedAsWorkOfThisHub() {
        take(WREN + FINCH);

        assertThat(counted()).isZero();

        newContact("Ada", "Crane", LocalDate.of(2016, 1, 1));
        assertThat(counted()).isEqualTo(1);
    }

    /** Contacts of the years of the import and of these years. */
    private int counted() {
        return Stream.of(2018, 2025)
                .map(year -> new MeasureQuestion(
                        "contacts", TestHub.AREA, LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 12, 31)))
                .flatMap(question -> hub.measures.figures(worker, question, MeasureBy.ALL).stream())
                .mapToInt(MeasureLine::counted)
                .sum();
    }
}
