package org.openmash.core.api.casework;

/** Where a case stands; {@link CaseStep} leads from one stage to the next. */
public enum CaseStage {
    RECEIVED,
    RESEARCH,
    DECIDED,
    RELEASED,
    CLOSED
}
