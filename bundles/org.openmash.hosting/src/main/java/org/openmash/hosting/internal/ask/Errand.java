package org.openmash.hosting.internal.ask;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.IntakeDoor;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Trouble;

/**
 * One question to one agency: a call for each subject, or one call for content. Core hears each answer as it comes, and
 * exactly one word when the agency could not be asked or the deadline passed. An answer after the deadline is still
 * told; a fault after it is not.
 */
final class Errand {

    private final RequestId request;
    private final Place place;
    private final IntakeDoor intake;
    private final ReentrantLock word = new ReentrantLock();
    private final Set<Leash> leashes = ConcurrentHashMap.newKeySet();
    private int unanswered;
    private int unfinished;
    private ConnectorFault fault;
    private boolean wordGiven;
    private volatile boolean dropped;
    private volatile boolean late;
    /** What an interrupted call says of it is no news. */
    private volatile boolean faultsAreOver;

    Errand(RequestId request, Place place, IntakeDoor intake, int calls) {
        this.request = request;
        this.place = place;
        this.intake = intake;
        this.unanswered = calls;
        this.unfinished = calls;
    }

    RequestId request() {
        return request;
    }

    Place place() {
        return place;
    }

    boolean late() {
        return late;
    }

    Leash begin() {
        Leash leash = new Leash();
        leashes.add(leash);
        if (late) {
            leash.pull();
        }
        return leash;
    }

    /**
     * One call has its answer.
     *
     * @param words given how many calls are still unanswered
     * @return whether that was the last call
     */
    boolean answered(IntFunction<Consumer<AgencyIntake>> words) {
        word.lock();
        try {
            unfinished--;
            unanswered--;
            if (!dropped) {
                intake.tell(words.apply(unanswered));
            }
            return finish();
        } finally {
            word.unlock();
        }
    }

    /** One call could not be made. */
    boolean failed(ConnectorFault why) {
        word.lock();
        try {
            unfinished--;
            fault = fault == null ? why : fault;
            return finish();
        } finally {
            word.unlock();
        }
    }

    private boolean finish() {
        if (unfinished == 0 && fault != null && !faultsAreOver && !wordGiven) {
            wordGiven = true;
            intake.tell(core -> core.failed(request, Trouble.of(fault), fault.retryable(), Trouble.words(fault)));
        }
        return unfinished == 0;
    }

    /** The deadline has passed: connectors are interrupted at once; core hears it on another thread. */
    void expire() {
        late = true;
        faultsAreOver = true;
        leashes.forEach(Leash::pull);
    }

    void tellLate() {
        word.lock();
        try {
            if (unanswered > 0 && !dropped && !wordGiven) {
                wordGiven = true;
                intake.tell(core -> core.late(request));
            }
        } finally {
            word.unlock();
        }
    }

    /** Its connector ignored that time was up, which core hears after it has heard that it is late. */
    void hung(Leash leash) {
        if (leashes.contains(leash) && !dropped) {
            intake.tell(core ->
                    core.failed(request, AskTrouble.HUNG, true, "the call ignored its interruption and was given up"));
        }
    }

    /** Nobody wants to know any more. */
    void drop() {
        dropped = true;
        faultsAreOver = true;
        leashes.forEach(Leash::pull);
    }

    /** The connector has gone: what it has not answered could not be asked, for now. */
    void gone(ConnectorFault why) {
        faultsAreOver = true;
        leashes.forEach(Leash::pull);
        word.lock();
        try {
            if (unanswered > 0 && !dropped && !wordGiven) {
                wordGiven = true;
                intake.tell(core -> core.failed(request, Trouble.of(why), why.retryable(), Trouble.words(why)));
            }
            dropped = true;
        } finally {
            word.unlock();
        }
    }
}
