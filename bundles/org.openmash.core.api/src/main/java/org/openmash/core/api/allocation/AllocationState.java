package org.openmash.core.api.allocation;

/** Where an allocation stands; {@link AllocationStep} leads from one state to the next. */
public enum AllocationState {
    /** The team has not said its word. */
    OFFERED,
    ACCEPTED,
    /** With a reason; the case wants another allocation. */
    DECLINED,
    /** Help has begun. */
    STARTED,
    ENDED
}
