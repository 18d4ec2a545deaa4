package org.openmash.connector.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;

class PartialDatesTest {

    @Test
    void keepsThePrecisionOfTheSource() {
        assertThat(PartialDates.parse("2026-11-14")).contains(PartialDate.day(LocalDate.of(2026, 11, 14)));
        assertThat(PartialDates.parse("2026-11-14T07:00:00Z")).contains(PartialDate.day(LocalDate.of(2026, 11, 14)));
        assertThat(PartialDates.parse("2026-09")).contains(new PartialDate(LocalDate.of(2026, 9, 1), Precision.MONTH));
        assertThat(PartialDates.parse("2019")).contains(new PartialDate(LocalDate.of(2019, 1, 1), Precision.YEAR));
    }

    @Test
    void isSilentOnWhatIsNoDate() {
        assertThat(PartialDates.parse("")).isEmpty();
        assertThat(PartialDates.parse("last spring")).isEmpty();
        assertThat(PartialDates.parse("2026-02-30")).isEmpty();
    }
}
