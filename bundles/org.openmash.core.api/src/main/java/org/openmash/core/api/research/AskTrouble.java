package org.openmash.core.api.research;

/**
 * What can go wrong between a question and its answer: one closed table, the same in the host, on the case page, in REST
 * and in the handbooks. What each means and what a worker can do is said in {@link KnownTo#happened()} and {@link
 * KnownTo#nextStep()}.
 */
public enum AskTrouble {
    /** The connector ignored that its time was up; the host has given the call up. */
    HUNG,
    /** The connector ended with an error of its own. */
    BROKE,
    /** The answer was larger than the hub takes. */
    TOO_LARGE,
    /** The answer does not fit what the agency declares. */
    UNUSABLE,
    /** The answer was about records that nobody had asked for. */
    OTHER_RECORDS,
    /** Left alone for a while after repeated faults. */
    RESTING,
    /** Not asked until a person has looked. */
    QUARANTINED,
    /** More questions than it takes at a time. */
    RATE_LIMITED,
    /** Its information-sharing agreement has run out or is missing. */
    NOT_AGREED,
    /** Suspended by a person. */
    SUSPENDED,
    /** It has left the hub. */
    LEFT,
    /** Nobody speaks for it: its connector is not there. */
    MISSING,
    /** Its system cannot be reached. */
    UNREACHABLE,
    /** Its system refuses the hub's credentials. */
    CREDENTIALS,
    /** Its connector is configured wrongly. */
    CONFIGURATION,
    /** It declines to answer. */
    REFUSED,
    /** It has not answered in time. */
    LATE
}
