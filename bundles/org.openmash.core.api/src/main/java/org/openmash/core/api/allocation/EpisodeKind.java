package org.openmash.core.api.allocation;

/** How a case follows an earlier one. */
public enum EpisodeKind {
    /** Help at tier 2 was not enough: the child comes back to the hub. */
    STEP_UP,
    /** Statutory work has ended and help at tier 2 goes on. */
    STEP_DOWN
}
