package org.openmash.access.internal.policy;

import static org.openmash.access.internal.policy.Relation.HUB_WIDE;
import static org.openmash.access.internal.policy.Relation.IN_AREA;
import static org.openmash.access.internal.policy.Relation.OWN_AGENCY;
import static org.openmash.access.internal.policy.Relation.OWN_TEAM;
import static org.openmash.core.api.RoomRole.*;
import static org.openmash.core.api.access.Action.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;

/**
 * The policy: one row per action, in it the roles that may do it and how they must stand to the target. Whoever changes
 * a row changes {@code policy-matrix.csv} too: a test holds the two together.
 */
final class PolicyTable {

    private static final RoomRole[] ROOM = {CONTACT_OFFICER, SOCIAL_WORKER, RESEARCHER, DECISION_MAKER, SERVICE_MANAGER
    };
    private static final RoomRole[] WHOLE_PICTURE = {SOCIAL_WORKER, RESEARCHER, DECISION_MAKER, SERVICE_MANAGER};
    private static final RoomRole[] CASEWORK = {SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER};
    private static final RoomRole[] SIGNING = {DECISION_MAKER, SERVICE_MANAGER};
    private static final RoomRole[] AGENCY_PEOPLE = {RESEARCHER, VIRTUAL_PARTNER, SINGLE_POINT_OF_CONTACT};
    private static final RoomRole[] RECIPIENTS = {RECEIVING_TEAM, BEAT_OFFICER};

    private static final RoomRole[] KEEPERS = {INFORMATION_GOVERNANCE, AREA_ADMINISTRATOR, OPERATOR};

    private final Map<Action, Map<RoomRole, Relation>> rows = new EnumMap<>(Action.class);

    /** The hub's own table. */
    static PolicyTable ofTheHub() {
        return new PolicyTable()
                .contacts()
                .cases()
                .talk()
                .learning()
                .research()
                .outwards()
                .allocation()
                .agencies()
                .connectors()
                .machine()
                .complete();
    }

    /** How this role must stand to the target for this action; empty when it may not at all. */
    Optional<Relation> relation(Action action, RoomRole role) {
        return Optional.ofNullable(rows.getOrDefault(action, Map.of()).get(role));
    }

    private PolicyTable contacts() {
        row(CONTACT_REGISTER, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER, HUB);
        row(CONTACT_REGISTER, OWN_TEAM, REFERRER);
        row(CONTACT_READ, IN_AREA, ROOM);
        row(CONTACT_READ, OWN_TEAM, REFERRER);
        row(CONTACT_LIST_OWN, OWN_TEAM, REFERRER, BEAT_OFFICER);
        row(ARRIVAL_READ, IN_AREA, ROOM);
        row(ARRIVAL_WRITE, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(ARRIVAL_COUNT, IN_AREA, SERVICE_MANAGER, GOVERNANCE_PARTNER, INFORMATION_GOVERNANCE);
        row(MISSING_FACT_LIST, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(ATTACHMENT_READ, IN_AREA, ROOM);
        row(ATTACHMENT_READ, OWN_TEAM, REFERRER);
        row(ATTACHMENT_ADD, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(ATTACHMENT_ADD, OWN_TEAM, REFERRER);
        row(CONSULTATION_RECORD, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(CONSULTATION_READ, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(CONSULTATION_LIST, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        return this;
    }

    private PolicyTable cases() {
        row(CASE_BOARD, IN_AREA, ROOM);
        row(CASE_READ, IN_AREA, ROOM);
        row(CASE_SEARCH, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(CASE_RECORD_BASIS, IN_AREA, CASEWORK);
        row(CASE_OVERRIDE_REFUSAL, IN_AREA, SIGNING);
        row(CASE_RATE, IN_AREA, CASEWORK);
        row(CASE_REOPEN, IN_AREA, SIGNING);
        row(CASE_CLOSE, IN_AREA, SIGNING);
        row(COVER_READ, IN_AREA, ROOM);
        row(COVER_PLAN, IN_AREA, CASEWORK);
        row(WORKLOAD_READ, IN_AREA, SIGNING);
        row(CASELOAD_READ, IN_AREA, CASEWORK);
        row(CASE_PASS, IN_AREA, CASEWORK);
        row(CLOCK_LIST, IN_AREA, ROOM);
        row(CLOCK_FIGURES, IN_AREA, SERVICE_MANAGER, GOVERNANCE_PARTNER, INFORMATION_GOVERNANCE, OPERATOR);
        row(CLOCK_PAUSE, IN_AREA, CASEWORK);
        row(CLOCK_HAND_OVER, IN_AREA, CASEWORK);
        row(CLOCK_TAKE_OVER, IN_AREA, CASEWORK);
        row(PICTURE_READ, IN_AREA, WHOLE_PICTURE);
        row(RESTRICTION_READ, IN_AREA, SERVICE_MANAGER, INFORMATION_GOVERNANCE);
        row(RESTRICTION_KEEP, IN_AREA, SERVICE_MANAGER, INFORMATION_GOVERNANCE);
        row(CONFLICT_DECLARE, IN_AREA, ROOM);
        row(HOUSEHOLD_DECLARE, HUB_WIDE, ROOM);
        row(HOUSEHOLD_DECLARE, HUB_WIDE, VIRTUAL_PARTNER, SINGLE_POINT_OF_CONTACT, RECEIVING_TEAM, BEAT_OFFICER);
        row(RETENTION_READ, IN_AREA, DECISION_MAKER, SERVICE_MANAGER, INFORMATION_GOVERNANCE, AUDITOR);
        row(RETENTION_HOLD, IN_AREA, INFORMATION_GOVERNANCE);
        row(PATTERN_READ, IN_AREA, WHOLE_PICTURE);
        row(PATTERN_SIGN, IN_AREA, SIGNING);
        row(DECISION_MAKE, IN_AREA, SIGNING);
        row(DECISION_READ, IN_AREA, WHOLE_PICTURE);
        return this;
    }

    private PolicyTable talk() {
        row(ASSESSMENT_READ, IN_AREA, WHOLE_PICTURE);
        row(ASSESSMENT_WRITE, IN_AREA, CASEWORK);
        row(VIEW_GIVE, IN_AREA, WHOLE_PICTURE);
        row(THANKS_LIST, OWN_AGENCY, AGENCY_PEOPLE);
        row(QUESTION_READ, IN_AREA, WHOLE_PICTURE);
        row(QUESTION_ASK, IN_AREA, WHOLE_PICTURE);
        row(QUESTION_ANSWER, OWN_AGENCY, WHOLE_PICTURE);
        row(STRATEGY_READ, IN_AREA, WHOLE_PICTURE);
        row(STRATEGY_RECORD, IN_AREA, CASEWORK);
        row(DISAGREEMENT_READ, IN_AREA, WHOLE_PICTURE);
        row(DISAGREEMENT_RAISE, IN_AREA, WHOLE_PICTURE);
        row(DISAGREEMENT_ANSWER, OWN_AGENCY, WHOLE_PICTURE);
        row(DISAGREEMENT_SETTLE, IN_AREA, WHOLE_PICTURE);
        return this;
    }

    private PolicyTable learning() {
        row(LEARNING_LIST, IN_AREA, ROOM);
        row(LEARNING_LIST, OWN_AGENCY, VIRTUAL_PARTNER, SINGLE_POINT_OF_CONTACT);
        row(LEARNING_RAISE, IN_AREA, ROOM);
        row(LEARNING_ANSWER, OWN_AGENCY, AGENCY_PEOPLE);
        row(LEARNING_ANSWER, OWN_AGENCY, CASEWORK);
        row(LEARNING_CLOSE, IN_AREA, SIGNING);
        row(LEARNING_FIGURES, IN_AREA, SERVICE_MANAGER, GOVERNANCE_PARTNER, INFORMATION_GOVERNANCE);
        row(CASE_AUDIT_READ, IN_AREA, WHOLE_PICTURE);
        row(CASE_AUDIT_READ, IN_AREA, GOVERNANCE_PARTNER, INFORMATION_GOVERNANCE, AUDITOR);
        row(CASE_AUDIT_OPEN, IN_AREA, SERVICE_MANAGER);
        row(CASE_AUDIT_GRADE, OWN_AGENCY, WHOLE_PICTURE);
        row(CASE_AUDIT_CLOSE, IN_AREA, SERVICE_MANAGER);
        row(EVIDENCE_MAKE, IN_AREA, SIGNING);
        return this;
    }

    private PolicyTable research() {
        row(PERSON_RECORD_BIRTH, IN_AREA, CASEWORK);
        row(RESEARCH_ASK, IN_AREA, CASEWORK);
        row(RESEARCH_ASK_RESERVED, IN_AREA, SIGNING);
        row(RESEARCH_READ, IN_AREA, ROOM);
        row(RESEARCH_DECIDE_IDENTITY, IN_AREA, CASEWORK);
        row(RESEARCH_RETRIEVE, IN_AREA, CASEWORK);
        row(IDENTITY_REVIEW, IN_AREA, CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER);
        row(IDENTITY_REPORT, IN_AREA, SERVICE_MANAGER, GOVERNANCE_PARTNER, INFORMATION_GOVERNANCE, OPERATOR);
        row(DESK_LIST, OWN_AGENCY, AGENCY_PEOPLE);
        row(DESK_READ, OWN_AGENCY, AGENCY_PEOPLE);
        row(DESK_ANSWER, OWN_AGENCY, AGENCY_PEOPLE);
        row(DESK_REVIEW, OWN_AGENCY, AGENCY_PEOPLE);
        return this;
    }

    private PolicyTable outwards() {
        row(RELEASE_PROPOSE, IN_AREA, SIGNING);
        row(RELEASE_MAKE, IN_AREA, SIGNING);
        row(RELEASE_LOG_READ, IN_AREA, CASEWORK);
        row(RELEASE_LOG_READ, IN_AREA, INFORMATION_GOVERNANCE, AUDITOR);
        row(RELEASE_FEEDBACK, IN_AREA, SIGNING);
        row(PACK_LIST, OWN_TEAM, RECIPIENTS);
        row(PACK_READ, OWN_TEAM, RECIPIENTS);
        row(PACK_ACKNOWLEDGE, OWN_TEAM, RECIPIENTS);
        row(EVENT_FOLLOW, IN_AREA, ROOM);
        row(EVENT_FOLLOW, IN_AREA, AREA_ADMINISTRATOR);
        row(EVENT_FOLLOW, HUB_WIDE, INFORMATION_GOVERNANCE, OPERATOR);
        row(EVENT_FOLLOW, OWN_AGENCY, VIRTUAL_PARTNER, SINGLE_POINT_OF_CONTACT);
        row(EVENT_FOLLOW, OWN_TEAM, REFERRER, RECEIVING_TEAM, BEAT_OFFICER);
        return this;
    }

    private PolicyTable allocation() {
        row(ALLOCATION_MAKE, IN_AREA, SIGNING);
        row(ALLOCATION_READ, IN_AREA, WHOLE_PICTURE);
        row(ALLOCATION_LIST_OWN, OWN_TEAM, RECEIVING_TEAM);
        row(ALLOCATION_REPORT, OWN_TEAM, RECEIVING_TEAM);
        row(EPISODE_LINK, IN_AREA, CASEWORK);
        row(SERVICE_LIST, IN_AREA, ROOM);
        row(SERVICE_LIST, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(SERVICE_LOAD, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(BEAT_COMMENT, IN_AREA, SIGNING);
        row(BEAT_FEED, OWN_TEAM, BEAT_OFFICER);
        return this;
    }

    private PolicyTable agencies() {
        row(AGENCY_LIST, IN_AREA, ROOM);
        row(AGENCY_LIST, IN_AREA, KEEPERS);
        row(AGENCY_READ, IN_AREA, KEEPERS);
        row(AGENCY_AGREE, IN_AREA, KEEPERS);
        row(AGENCY_JOIN, IN_AREA, OPERATOR);
        row(AGENCY_APPROVE, IN_AREA, INFORMATION_GOVERNANCE);
        row(AGENCY_SUSPEND, IN_AREA, INFORMATION_GOVERNANCE, OPERATOR);
        row(AGENCY_RESUME, IN_AREA, INFORMATION_GOVERNANCE, OPERATOR);
        row(AGENCY_LEAVE, IN_AREA, OPERATOR);
        row(AGENCY_PROBE, IN_AREA, OPERATOR);
        row(AGENCY_TRY, IN_AREA, OPERATOR);
        row(AGENCY_REPORT, IN_AREA, KEEPERS);
        row(AGENCY_REPORT, IN_AREA, SERVICE_MANAGER, GOVERNANCE_PARTNER);
        row(MEASURE_READ, IN_AREA, DECISION_MAKER, SERVICE_MANAGER, AUDITOR, GOVERNANCE_PARTNER);
        row(MEASURE_OPEN, IN_AREA, DECISION_MAKER, SERVICE_MANAGER);
        row(SITE_LIST, IN_AREA, ROOM);
        row(SITE_LIST, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(SITE_LOAD, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(IMPORT_LIST, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(IMPORT_TAKE, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(IMPORT_UNDO, IN_AREA, AREA_ADMINISTRATOR, OPERATOR);
        row(AREA_LIST, IN_AREA, INFORMATION_GOVERNANCE, AREA_ADMINISTRATOR);
        row(AREA_LIST, HUB_WIDE, OPERATOR);
        row(AREA_ADD, HUB_WIDE, OPERATOR);
        row(AREA_RETIRE, HUB_WIDE, OPERATOR);
        return this;
    }

    private PolicyTable connectors() {
        row(CONNECTOR_LIST, HUB_WIDE, INFORMATION_GOVERNANCE, OPERATOR);
        row(CONNECTOR_INSTALL, HUB_WIDE, OPERATOR);
        row(CONNECTOR_APPROVE, HUB_WIDE, INFORMATION_GOVERNANCE);
        row(CONNECTOR_UPGRADE, HUB_WIDE, OPERATOR);
        row(CONNECTOR_REMOVE, HUB_WIDE, OPERATOR);
        return this;
    }

    private PolicyTable machine() {
        row(AUDIT_READ, IN_AREA, INFORMATION_GOVERNANCE, AUDITOR);
        row(AUDIT_VERIFY, HUB_WIDE, INFORMATION_GOVERNANCE, AUDITOR, OPERATOR);
        row(ACCOUNT_MANAGE, IN_AREA, AREA_ADMINISTRATOR);
        row(IDENTITY_REINDEX, HUB_WIDE, OPERATOR);
        row(HUB_STATUS, HUB_WIDE, OPERATOR);
        return this;
    }

    private void row(Action action, Relation relation, RoomRole... roles) {
        Map<RoomRole, Relation> row = rows.computeIfAbsent(action, a -> new EnumMap<>(RoomRole.class));
        for (RoomRole role : roles) {
            if (row.put(role, relation) != null) {
                throw new IllegalStateException("two entries for " + action + " and " + role);
            }
        }
    }

    private PolicyTable complete() {
        List<Action> forgotten =
                Arrays.stream(Action.values()).filter(a -> !rows.containsKey(a)).toList();
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("the policy has no row for " + forgotten);
        }
        return this;
    }
}
