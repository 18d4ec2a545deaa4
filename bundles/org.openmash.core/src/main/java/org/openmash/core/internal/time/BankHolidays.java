package org.openmash.core.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Bank holidays of England, read from {@code bank-holidays.txt}. */
public final class BankHolidays {

    private final Set<LocalDate> days;

    private BankHolidays(Set<LocalDate> days) {
        this.days = days;
    }

    public static BankHolidays ofEngland() {
        try (InputStream in = BankHolidays.class.getResourceAsStream("bank-holidays.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new BankHolidays(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("bank-holidays.txt cannot be read from the bundle", e);
        }
    }

    public boolean contains(LocalDate day) {
        return days.contains(day);
    }
}
