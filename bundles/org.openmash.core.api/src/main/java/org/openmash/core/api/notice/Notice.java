package org.openmash.core.api.notice;

import java.time.Instant;
import org.openmash.core.api.UserId;

/**
 * A notice on its way to one person. Holds figures only.
 *
 * @param id of its own, 32 hex digits
 * @param area whose work waits
 * @param due pieces of work whose half time is gone
 * @param overdue pieces of work that are late
 * @param madeAt up to when work is counted in it
 * @param tries how often it was tried
 * @param nextAt when it is tried again, while it waits
 */
public record Notice(
        String id,
        UserId user,
        String area,
        Kind kind,
        int due,
        int overdue,
        Instant madeAt,
        State state,
        int tries,
        Instant nextAt) {

    /** What a notice says. */
    public enum Kind {
        /** Work waits for its reader. */
        DUE,
        /** A notice to a colleague came back, and that colleague's work waits. */
        CAME_BACK
    }

    /** Where a notice stands. */
    public enum State {
        WAITING,
        SENT,
        /** The address does not take mail, or the mail server did not for too long. */
        CAME_BACK
    }

    /** The same after a try. */
    public Notice after(State to, Instant next) {
        return new Notice(id, user, area, kind, due, overdue, madeAt, to, tries + 1, next);
    }
}
