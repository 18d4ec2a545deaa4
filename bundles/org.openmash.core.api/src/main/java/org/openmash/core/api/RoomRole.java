package org.openmash.core.api;

/** Roles in and around the sealed room; a user has one employing agency and may hold several. */
public enum RoomRole {
    /** Logs contacts, checks identity, chases missing facts. */
    CONTACT_OFFICER,
    /** Qualified social worker of the hub: rates, asks, analyses, recommends. */
    SOCIAL_WORKER,
    /** Researcher of one agency in the room: reviews, words and grades that agency's returns. */
    RESEARCHER,
    /** Makes the threshold decision and signs release. */
    DECISION_MAKER,
    /** Runs the hub: workload and ages, and everything a decision maker sees. */
    SERVICE_MANAGER,
    /** Answers requests to an own agency from outside the room; sees the request and the own return only. */
    VIRTUAL_PARTNER,
    /** Stands in for an agency: sees its queue. */
    SINGLE_POINT_OF_CONTACT,
    /** Receives released packs for a team. */
    RECEIVING_TEAM,
    /** Sends contacts and sees the own ones and what was fed back. */
    REFERRER,
    /** Police officer of a beat: sees outcome comments only. */
    BEAT_OFFICER,
    /** Information governance: release log and audit, agreements. */
    INFORMATION_GOVERNANCE,
    /** Reads the audit. */
    AUDITOR,
    /** Senior partner: figures only, never a case. */
    GOVERNANCE_PARTNER,
    /** Manages users and teams of an area. */
    AREA_ADMINISTRATOR,
    /** Runs the machine and its connectors; sees no case content. */
    OPERATOR,
    /** The hub's own clockwork and agency feeds; nobody can be given it. */
    HUB
}
