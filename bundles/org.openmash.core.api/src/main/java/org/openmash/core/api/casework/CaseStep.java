package org.openmash.core.api.casework;

/** A step that people take with a case. Where each is open and where it leads stands in one table of the core. */
public enum CaseStep {
    JOIN_CONTACT,
    RECORD_BASIS,
    OVERRIDE_REFUSAL,
    RATE,
    ASK,
    DECIDE,
    RELEASE,
    GIVE_FEEDBACK,
    REOPEN,
    CLOSE
}
