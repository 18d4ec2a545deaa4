package org.openmash.core.api.casework;

/** Where a case stands. */
public enum CaseStage {
    RECEIVED,
    RESEARCH,
    DECIDED,
    RELEASED,
    CLOSED
}
