package org.openmash.core.api;

/** Why somebody asks: a closed list, recorded with every read and write of personal data. */
public enum Purpose {
    /** Finding out whether a child needs protection or help. */
    SAFEGUARDING_ENQUIRY,
    /** Passing a concern on. */
    REFERRAL,
    /** Answering a request for the own agency. */
    ANSWERING_REQUEST,
    /** Acting on a released pack. */
    ACTING_ON_OUTCOME,
    /** Audit, subject access, information governance. */
    OVERSIGHT,
    /** Running the hub: users, agencies, connectors. */
    ADMINISTRATION
}
