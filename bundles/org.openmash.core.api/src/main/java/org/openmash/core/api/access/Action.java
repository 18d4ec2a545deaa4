package org.openmash.core.api.access;

/**
 * Everything that can be done in the hub. Each has exactly one row in the policy table; the hub does not start when one
 * is missing.
 */
public enum Action {
    CONTACT_REGISTER,
    CONTACT_READ,
    CONTACT_LIST_OWN,
    CASE_BOARD,
    CASE_READ,
    CASE_SEARCH,
    CASE_RECORD_BASIS,
    CASE_RATE,
    CASE_CLOSE,
    RESEARCH_ASK,
    RESEARCH_READ,
    RESEARCH_DECIDE_IDENTITY,
    RESEARCH_RETRIEVE,
    DESK_LIST,
    DESK_READ,
    DESK_ANSWER,
    DESK_REVIEW,
    PICTURE_READ,
    DECISION_MAKE,
    DECISION_READ,
    RELEASE_PROPOSE,
    RELEASE_MAKE,
    RELEASE_LOG_READ,
    RELEASE_FEEDBACK,
    PACK_LIST,
    PACK_READ,
    PACK_ACKNOWLEDGE,
    AGENCY_LIST,
    AGENCY_JOIN,
    AGENCY_LEAVE,
    AGENCY_PROBE,
    CONNECTOR_LIST,
    CONNECTOR_INSTALL,
    AUDIT_READ,
    AUDIT_VERIFY,
    ACCOUNT_MANAGE,
    EVENT_FOLLOW,
    HUB_STATUS
}
