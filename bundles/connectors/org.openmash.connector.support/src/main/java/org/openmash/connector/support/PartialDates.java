package org.openmash.connector.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openmash.connector.api.PartialDate;

/** Dates as systems write them: {@code 2026-11-14} (a time behind it is dropped), {@code 2026-09}, {@code 2019}. */
public final class PartialDates {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private PartialDates() {}

    /** @return empty for a blank text; and for one that is no date, since a wrong date must not hide a record */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.ofNullable(date(text == null ? "" : text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate date(String text) {
        if (DAY.matcher(text).matches()) {
            return PartialDate.day(LocalDate.parse(text.substring(0, 10)));
        }
        if (MONTH.matcher(text).matches()) {
            return new PartialDate(YearMonth.parse(text).atDay(1), PartialDate.Precision.MONTH);
        }
        if (YEAR.matcher(text).matches()) {
            return new PartialDate(Year.parse(text).atDay(1), PartialDate.Precision.YEAR);
        }
        return null;
    }
}
