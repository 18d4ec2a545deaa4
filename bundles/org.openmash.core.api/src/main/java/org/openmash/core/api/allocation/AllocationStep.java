package org.openmash.core.api.allocation;

/** What a receiving team does with an allocation. Where each is open stands in one table of the core. */
public enum AllocationStep {
    ACCEPT,
    DECLINE,
    START,
    END
}
