package org.openmash.hosting.internal.call;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.agency.AgencyFigures.Breaker;
import org.openmash.core.api.research.AskTrouble;

/**
 * Whether one agency is asked now. After repeated faults it rests and is then tried with one call; after repeated faults
 * that only a person can mend (unusable answers, threads that do not come back) it is in quarantine until a person
 * resumes it. Called from many threads.
 */
public final class Gate {

    private static final int FAULTS = 5;
    private static final int UNUSABLE = 5;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CircuitBreaker<Object> breaker;
    private final RateLimiter<Object> rate;
    private int unusableInARow;
    private String quarantine = "";

    public Gate(Budget budget) {
        breaker = CircuitBreaker.builder()
                .withFailureThreshold(FAULTS)
                .withSuccessThreshold(1)
                .withDelay(budget.rest())
                .build();
        rate = RateLimiter.burstyBuilder(budget.perSecond(), Duration.ofSeconds(1))
                .build();
    }

    /** What there is to say instead of asking; empty when the agency may be asked. */
    public Optional<ConnectorFault> closed() {
        Optional<String> words = quarantined();
        if (words.isPresent()) {
            return words.map(text -> Trouble.fault(Kind.BAD_ANSWER, AskTrouble.QUARANTINED, text));
        }
        return breaker.isOpen() && !breaker.getRemainingDelay().isZero() ? Optional.of(resting()) : Optional.empty();
    }

    private ConnectorFault resting() {
        Instant until = Instant.now().plus(breaker.getRemainingDelay());
        return Trouble.fault(
                Kind.COMMUNICATION,
                AskTrouble.RESTING,
                "resting until " + CLOCK.format(until.atZone(LONDON)) + " after repeated faults");
    }

    /** Begins a call; each must be followed by {@link #answered} or {@link #failed}. */
    void enter() throws ConnectorFault {
        Optional<ConnectorFault> instead = closed();
        if (instead.isPresent()) {
            throw instead.get();
        }
        if (!breaker.tryAcquirePermit()) {
            throw resting();
        }
    }

    /** Waits its turn within the agency's calls a second. */
    void turn(Instant deadline) throws ConnectorFault, InterruptedException {
        Duration left = Duration.between(Instant.now(), deadline);
        if (left.isNegative() || !rate.tryAcquirePermit(left)) {
            throw new ConnectorFault(Kind.RATE_LIMITED, "limits.perSecond: too many calls for this agency");
        }
    }

    public void answered() {
        breaker.recordSuccess();
        synchronized (this) {
            unusableInARow = 0;
        }
    }

    public void failed(ConnectorFault fault) {
        breaker.recordFailure();
        if (fault.kind() == Kind.BAD_ANSWER) {
            unusable(Trouble.words(fault));
        }
    }

    private synchronized void unusable(String words) {
        unusableInARow++;
        if (unusableInARow >= UNUSABLE) {
            quarantine(UNUSABLE + " unusable answers in a row, the last: " + words);
        }
    }

    /** Not asked until a person resumes it. */
    public synchronized void quarantine(String why) {
        if (quarantine.isEmpty()) {
            quarantine = "in quarantine after " + why;
        }
    }

    /** Why it is in quarantine; empty when it is not. */
    public synchronized Optional<String> quarantined() {
        return quarantine.isEmpty() ? Optional.empty() : Optional.of(quarantine);
    }

    /** A person has looked: it is asked again. */
    public synchronized void resume() {
        quarantine = "";
        unusableInARow = 0;
        breaker.close();
    }

    public Breaker state() {
        if (quarantined().isPresent()) {
            return Breaker.QUARANTINED;
        }
        return switch (breaker.getState()) {
            case CLOSED -> Breaker.CLOSED;
            case OPEN -> Breaker.OPEN;
            case HALF_OPEN -> Breaker.HALF_OPEN;
        };
    }
}
