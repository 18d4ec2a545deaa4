package org.openmash.core.internal.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.Delivery.State;

/** What becomes of a delivery after a try: pure. */
final class DeliveryRules {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final int WORDS = 1_000;

    private DeliveryRules() {}

    static Delivery delivered(Delivery before, String receipt, Instant now) {
        return with(before, State.DELIVERED, before.attempts(), "", now, Optional.of(now), Optional.of(receipt));
    }

    /** Tried again after a pause that doubles, for a week; not at all when a person must act first. */
    static Delivery failed(Delivery before, boolean retryable, String reason, Instant now) {
        boolean worthwhile = retryable && now.isBefore(before.releasedAt().plus(PATIENCE));
        int attempts = before.attempts() + 1;
        return with(
                before,
                worthwhile ? State.WAITING : State.GIVEN_UP,
                attempts,
                reason.length() > WORDS ? reason.substring(0, WORDS) : reason,
                now.plus(pause(attempts)),
                Optional.empty(),
                Optional.empty());
    }

    static Delivery again(Delivery before, Instant now) {
        return with(before, State.WAITING, 0, before.words(), now, Optional.empty(), Optional.empty());
    }

    private static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static Delivery with(
            Delivery d,
            State state,
            int attempts,
            String words,
            Instant nextAt,
            Optional<Instant> deliveredAt,
            Optional<String> receipt) {
        return new Delivery(
                d.pack(),
                d.caseId(),
                d.agency(),
                d.area(),
                state,
                attempts,
                words,
                d.releasedAt(),
                nextAt,
                deliveredAt,
                receipt);
    }
}
