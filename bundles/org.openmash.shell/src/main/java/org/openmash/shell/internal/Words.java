package org.openmash.shell.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.openmash.connector.api.Status;
import org.openmash.core.api.InvalidRequest;

/** Codes and times as words. */
final class Words {

    private Words() {}

    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Status status) {
        String detail = status.detail() == Status.Detail.NONE ? "" : " (" + of(status.detail()) + ")";
        return of(status.state()) + detail;
    }

    static String of(Duration time) {
        if (time.toHours() == 0) {
            return time.toMinutes() + " min";
        }
        return time.toDays() == 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toDays() + " d " + time.toHoursPart() + " h";
    }

    static LocalDate day(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new InvalidRequest(option, "give a day such as 2026-11-16");
        }
    }

    /** From the configured JDBC address; none means the database inside the hub. */
    static String store(String url) {
        if (url.isBlank() || url.startsWith("jdbc:derby:")) {
            return "Derby, inside the hub";
        }
        return url.startsWith("jdbc:postgresql:") ? "PostgreSQL" : "another database";
    }
}
