package org.openmash.core.api.agency;

/** Life of an agency in an area. */
public enum AgencyLife {
    /** Connector there, no configuration for this area. */
    INSTALLED,
    /** Configured, waiting to join. */
    CONFIGURED,
    /** Joined: open cases can ask it. */
    ACTIVE,
    /** Leaving: nothing new starts. */
    DRAINING,
    /** Left: what it said stays, with its protection. */
    LEFT,
    /** Joined, but its connector is gone; data and agreement are kept. */
    MISSING,
    /** A person answers at a desk; no connector. */
    DESK
}
