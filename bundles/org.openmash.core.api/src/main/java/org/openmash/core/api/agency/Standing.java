package org.openmash.core.api.agency;

/** What people decided about an agency in an area: the desired state, as opposed to {@link AgencyLife}, what is. */
public enum Standing {
    /** Somebody wants it to join; a second person has not approved yet. */
    PROPOSED,
    /** Open cases can ask it. */
    ACTIVE,
    /** Nothing is asked until somebody resumes it; agreement and data stay. */
    SUSPENDED,
    /** It has left; what it said stays. */
    LEFT
}
