package org.openmash.core.internal.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.restriction.RestrictionDesk;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.restriction.RestrictionLine.Category;
import org.openmash.core.api.restriction.RestrictionLine.Cause;
import org.openmash.core.api.restriction.RestrictionLine.Kind;
import org.openmash.core.api.restriction.RestrictionLine.Words;
import org.openmash.core.internal.time.OfficeHours;

/** Makes lines and their ends. */
final class Lines {

    private Lines() {}

    static RestrictionLine restricted(
            CaseFile file, Category category, String reason, String contact, String by, Instant now) {
        Words words = new Words("", reason, contact, by, "");
        return line(file, Kind.RESTRICTED, Optional.empty(), category.name(), now, Optional.empty(), words);
    }

    static RestrictionLine named(
            CaseFile file, UserId user, String name, String reason, String by, Instant now, Instant until) {
        Words words = new Words(name, reason, "", by, "");
        return line(file, Kind.NAMED, Optional.of(user), "", now, Optional.of(until), words);
    }

    static RestrictionLine wall(
            CaseFile file, UserId user, String name, Cause cause, String reason, String by, Instant now) {
        Words words = new Words(name, reason, "", by, "");
        return line(file, Kind.WALL, Optional.of(user), cause.name(), now, Optional.empty(), words);
    }

    /** The end of the last day, which must lie ahead and not too far. */
    static Instant until(Optional<LocalDate> wanted, Instant now) {
        return wanted.map(day -> until(day, now)).orElseGet(() -> usual(now));
    }

    private static Instant until(LocalDate given, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, OfficeHours.LONDON);
        if (given.isBefore(today) || given.isAfter(today.plusDays(RestrictionDesk.LONGEST_DAYS))) {
            throw new InvalidRequest(
                    "until", "use a day from today to " + RestrictionDesk.LONGEST_DAYS + " days ahead");
        }
        return endOf(given);
    }

    static Instant usual(Instant now) {
        return endOf(LocalDate.ofInstant(now, OfficeHours.LONDON).plusDays(RestrictionDesk.USUAL_DAYS));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OfficeHours.LONDON).toInstant();
    }

    private static RestrictionLine line(
            CaseFile file,
            Kind kind,
            Optional<UserId> user,
            String cause,
            Instant now,
            Optional<Instant> until,
            Words words) {
        return new RestrictionLine(
                new EntryId(HexId.random()),
                file.id(),
                file.area(),
                kind,
                user,
                cause,
                now,
                until,
                Optional.empty(),
                Sealed.of(words));
    }
}
