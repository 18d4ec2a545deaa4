package org.openmash.core.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;

/**
 * When a decision and an agency's return are due. Pure: recomputable from the receipt and the rating history alone. The
 * first rating counts from the receipt, a later one from the change; a later one tightens and never loosens.
 */
public final class Deadlines {

    private static final Duration RED_DECISION = Duration.ofHours(4);
    private static final Duration FORM_AT_SERIOUS_RISK = Duration.ofHours(4);
    private static final int CONTACT_WORKING_DAYS = 5;
    private static final int AMBER_WORKING_DAYS = 1;
    private static final int GREEN_WORKING_DAYS = 3;

    private final OfficeHours hours;

    public Deadlines(OfficeHours hours) {
        this.hours = hours;
    }

    public static Deadlines ofEngland() {
        return new Deadlines(new OfficeHours(BankHolidays.ofEngland()));
    }

    /** When the decision is due; empty without a rating, or with blue only. */
    public Optional<Instant> decision(Instant receivedAt, List<RatingChange> history) {
        Optional<Instant> due = Optional.empty();
        for (RatingChange change : history) {
            Instant start = change.before().isPresent() ? change.at() : receivedAt;
            due = earlier(due, decision(change.after(), start));
        }
        return due;
    }

    /** When an agency's return is due, in clock hours from asking. */
    public static Instant agencyReturn(Rating rating, Instant askedAt) {
        return switch (rating) {
            case RED -> askedAt.plus(Duration.ofHours(2));
            case AMBER -> askedAt.plus(Duration.ofHours(6));
            case GREEN, BLUE -> askedAt.plus(Duration.ofHours(24));
        };
    }

    /** When the contact that a consultation advised is due: the form within hours where significant harm is likely. */
    public Instant advisedContact(boolean seriousRisk, Instant heldAt) {
        return seriousRisk
                ? heldAt.plus(FORM_AT_SERIOUS_RISK)
                : hours.endOf(hours.countsFrom(heldAt), CONTACT_WORKING_DAYS);
    }

    private Optional<Instant> decision(Rating rating, Instant from) {
        return switch (rating) {
            case RED -> Optional.of(from.plus(RED_DECISION));
            case AMBER -> Optional.of(hours.endOf(hours.countsFrom(from), AMBER_WORKING_DAYS));
            case GREEN -> Optional.of(hours.endOf(hours.countsFrom(from), GREEN_WORKING_DAYS));
            case BLUE -> Optional.empty();
        };
    }

    private static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isBefore(b.get()) ? a : b;
    }
}
