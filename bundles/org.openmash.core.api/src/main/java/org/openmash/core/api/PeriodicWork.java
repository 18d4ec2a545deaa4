package org.openmash.core.api;

import java.time.Duration;

/** Work on a clock. Registered as a service; the host runs it on one of its own threads, never twice at once. */
public interface PeriodicWork {

    /** For the operator's eyes, in a word or two. */
    String name();

    /** Pause between the end of one run and the start of the next. */
    Duration pause();

    /** One round; returns quickly when there is nothing to do. What it throws is logged, and the next round comes. */
    void run();
}
