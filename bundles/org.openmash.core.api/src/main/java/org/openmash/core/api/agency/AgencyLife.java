package org.openmash.core.api.agency;

/** Life of an agency in an area: what is, seen from {@link Standing} and from what is there. */
public enum AgencyLife {
    /** Connector there, no configuration for this area. */
    INSTALLED,
    /** Its descriptor or configuration is wrong; the words name path and mend. */
    REFUSED,
    /** Configured, not looked at yet. */
    CONFIGURED,
    /** Configured, and its system answered a probe; nobody has proposed that it joins. */
    PROBED,
    /** Proposed; a second person with the information-governance role has not approved yet. */
    AWAITING_APPROVAL,
    /** Joined: open cases can ask it. */
    ACTIVE,
    /** Not asked for now: by a person, by a lapsed agreement or by repeated faults; the words say which. */
    SUSPENDED,
    /** Leaving: what is under way may end, nothing new starts. */
    DRAINING,
    /** Left: what it said stays, with its protection. */
    LEFT,
    /** Joined, but its connector is gone; data and agreement are kept. */
    MISSING,
    /** A person answers at a desk; no connector. */
    DESK
}
