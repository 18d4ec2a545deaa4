package org.openmash.connector.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What an agency says when it is asked. "Holds nothing" is never the same value as "could not be asked": the latter is
 * a {@link ConnectorFault}. The host adds the remaining rows of the closed table itself (late, failed, not asked).
 *
 * @param <T> {@link Candidate} for locate, {@link Fact} for retrieve
 */
public sealed interface Answer<T> {

    /** The agency answered; elements already emitted through {@link CallContext#emit} need not be repeated. */
    record Answered<T>(List<T> elements) implements Answer<T> {
        public Answered {
            elements = List.copyOf(elements);
        }
    }

    /** Searched and certain: no record of this person. */
    record HoldsNothing<T>() implements Answer<T> {}

    /** The person is known, nothing held is relevant to the need. */
    record NothingRelevant<T>() implements Answer<T> {}

    /** The agency cannot say who of its people this is; {@code hint} says what would help, without personal data. */
    record CannotIdentify<T>(String hint) implements Answer<T> {
        public CannotIdentify {
            Objects.requireNonNull(hint, "hint");
        }
    }

    /** The agency declines; {@code reason} is shown to staff and recorded. */
    record Refused<T>(String reason) implements Answer<T> {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Accepted, not ready. The host asks again with the ticket at {@code time}, across restarts. */
    record ExpectedBy<T>(Instant time, String ticket) implements Answer<T> {
        public ExpectedBy {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(ticket, "ticket");
        }
    }

    static <T> Answer<T> answered(List<T> elements) {
        return new Answered<>(elements);
    }

    static <T> Answer<T> holdsNothing() {
        return new HoldsNothing<>();
    }

    /** One function per case: a caller that forgets one does not compile. */
    default <R> R fold(
            Function<Answered<T>, R> answered,
            Function<HoldsNothing<T>, R> holdsNothing,
            Function<NothingRelevant<T>, R> nothingRelevant,
            Function<CannotIdentify<T>, R> cannotIdentify,
            Function<Refused<T>, R> refused,
            Function<ExpectedBy<T>, R> expectedBy) {
        if (this instanceof Answered<T> a) {
            return answered.apply(a);
        }
        if (this instanceof HoldsNothing<T> h) {
            return holdsNothing.apply(h);
        }
        if (this instanceof NothingRelevant<T> n) {
            return nothingRelevant.apply(n);
        }
        if (this instanceof CannotIdentify<T> c) {
            return cannotIdentify.apply(c);
        }
        if (this instanceof Refused<T> r) {
            return refused.apply(r);
        }
        return expectedBy.apply((ExpectedBy<T>) this);
    }
}
