package org.openmash.connector.socialcare.internal;

import java.util.Map;
import org.openmash.connector.support.Row;

/** Tables of the Standard Safeguarding Dataset that say something about a child's past, and how to put it in words. */
enum SsdTable {
    CARE("cla:", "child-status", "clae_cla_episode_id", "clae_person_id", "ssd_cla_episodes") {
        @Override
        String columns() {
            return "clae_cla_episode_start_date AS since, clae_cla_episode_ceased AS ended";
        }

        @Override
        String words(Row row) {
            return "In care of the local authority, " + period(row);
        }
    },
    PROTECTION_PLAN("cp:", "child-status", "cppl_cp_plan_id", "cppl_person_id", "ssd_cp_plans") {
        @Override
        String columns() {
            return "cppl_cp_plan_start_date AS since, cppl_cp_plan_end_date AS ended,"
                    + " cppl_cp_plan_latest_category AS code";
        }

        @Override
        String words(Row row) {
            return "Child protection plan, " + period(row) + coded(row, CATEGORIES);
        }
    },
    NEED_PLAN("cin:", "child-status", "cinp_cin_plan_id", "cinp_person_id", "ssd_cin_plans") {
        @Override
        String columns() {
            return "cinp_cin_plan_start_date AS since, cinp_cin_plan_end_date AS ended";
        }

        @Override
        String words(Row row) {
            return "Child in need plan, " + period(row);
        }
    },
    REFERRAL("ref:", "previous-contacts", "cine_referral_id", "cine_person_id", "ssd_cin_episodes") {
        @Override
        String columns() {
            return "cine_referral_date AS since, cine_close_date AS ended, cine_cin_primary_need_code AS code,"
                    + " cine_referral_source_desc AS source";
        }

        @Override
        String words(Row row) {
            return "Referral from " + row.text("source") + ", " + period(row) + coded(row, NEEDS);
        }
    },
    ASSESSMENT("ass:", "previous-contacts", "cina_assessment_id", "cina_person_id", "ssd_cin_assessments") {
        @Override
        String columns() {
            return "cina_assessment_start_date AS since, cina_assessment_auth_date AS ended";
        }

        @Override
        String words(Row row) {
            return "Assessment, " + period(row);
        }
    },
    CONTACT("con:", "previous-contacts", "cont_contact_id", "cont_person_id", "ssd_contacts") {
        @Override
        String columns() {
            return "cont_contact_date AS since, cont_contact_source_desc AS source";
        }

        @Override
        String words(Row row) {
            return "Contact from " + row.text("source") + " on " + row.text("since");
        }
    };

    static final Map<String, String> CATEGORIES = Map.of(
            "NEG", "neglect",
            "PHY", "physical abuse",
            "SAB", "sexual abuse",
            "EMO", "emotional abuse",
            "MUL", "several categories");
    static final Map<String, String> NEEDS = Map.of(
            "N1", "abuse or neglect",
            "N2", "child's disability or illness",
            "N3", "parent's disability or illness",
            "N4", "family in acute stress",
            "N5", "family dysfunction",
            "N6", "socially unacceptable behaviour",
            "N7", "low income",
            "N8", "absent parenting",
            "N9", "other than children in need");

    private final String prefix;
    private final String recordType;
    private final String id;
    private final String person;
    private final String table;

    SsdTable(String prefix, String recordType, String id, String person, String table) {
        this.prefix = prefix;
        this.recordType = recordType;
        this.id = id;
        this.person = person;
        this.table = table;
    }

    /** Makes ids of different tables different. */
    String prefix() {
        return prefix;
    }

    String recordType() {
        return recordType;
    }

    /** All but the {@code IN} list of persons. */
    String select() {
        return "SELECT " + id + " AS id, " + person + " AS person, " + columns() + " FROM SSD." + table + " WHERE "
                + person;
    }

    abstract String columns();

    abstract String words(Row row);

    static String period(Row row) {
        String since = row.text("since");
        String ended = row.text("ended");
        return ended.isEmpty() ? "since " + since : "from " + since + " to " + ended;
    }

    static String coded(Row row, Map<String, String> words) {
        String code = row.text("code");
        return code.isEmpty() ? "" : ": " + words.getOrDefault(code, "code") + " (" + code + ")";
    }
}
