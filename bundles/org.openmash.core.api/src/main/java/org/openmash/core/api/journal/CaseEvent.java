package org.openmash.core.api.journal;

import java.util.Locale;

/** What can happen to a case. Followers of events hear of it under the same word. */
public enum CaseEvent {
    CONTACT_RECEIVED,
    TWINS_JUDGED,
    FACT_FOUND,
    FILE_ATTACHED,
    BASIS_RECORDED,
    REFUSAL_OVERRIDDEN,
    CASE_RATED,
    AGENCY_ASKED,
    RESERVED_AGENCY_ASKED,
    AGENCY_LEFT_OUT,
    AGENCY_CHASED,
    REQUEST_NARROWED,
    REQUEST_CANCELLED,
    AGENCY_ANSWERED,
    RETURN_REVIEWED,
    IDENTITY_DECIDED,
    CHILD_BORN,
    PICTURE_NOTED,
    VIEW_GIVEN,
    ANALYSIS_WRITTEN,
    THRESHOLD_TALKED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    STRATEGY_HELD,
    ACTION_DONE,
    SIDE_DOOR_USED,
    DISAGREEMENT_RAISED,
    DISAGREEMENT_ANSWERED,
    DISAGREEMENT_ESCALATED,
    DISAGREEMENT_RESOLVED,
    CASE_DECIDED,
    PATTERN_SIGNED,
    PACK_RELEASED,
    PACK_ACKNOWLEDGED,
    FEEDBACK_GIVEN,
    CLOCKS_PAUSED,
    CLOCKS_RESUMED,
    CASE_HANDED_OVER,
    CASE_TAKEN_OVER,
    CASE_ALLOCATED,
    ALLOCATION_REPORTED,
    FOLLOW_UP_ASKED,
    EPISODE_LINKED,
    BEAT_TOLD,
    CASE_REOPENED,
    CASE_CLOSED,
    LEGAL_HOLD_SET,
    LEGAL_HOLD_LIFTED;

    /** The word in events, on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
