package org.openmash.simulators.socialcare;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import org.openmash.simulators.people.Haystack;
import org.openmash.simulators.sql.Rows;

/**
 * The open work on one child in need of the haystack.
 *
 * @param rank place in the council's list: first those in care, then those with a plan, then the others
 */
record Episodes(Rows rows, String person, LocalDate earliest, int rank) {

    void write() throws SQLException {
        String referral = "R-" + person;
        Date start = Date.valueOf(start());
        rows.add(
                "ssd_cin_episodes",
                referral,
                person,
                start,
                "N" + (1 + rank % 8),
                rank % 3 == 0 ? "Police" : rank % 3 == 1 ? "School" : "Health visitor",
                null,
                null,
                "Team " + (char) ('A' + rank % 6),
                SsdWriter.worker(rank));
        rows.add("ssd_cin_assessments", "A-" + person, person, referral, start, start, "{\"OUTCOME\":\"plan\"}");
        rows.add("ssd_involvements", "I-" + person, person, SsdWriter.worker(rank), "Team A", start, null);
        if (rank < Haystack.IN_CARE) {
            rows.add("ssd_cla_episodes", "L-" + person, person, referral, start, null, null);
        } else if (rank < Haystack.IN_CARE + Haystack.WITH_PLAN) {
            String category = SsdWriter.category(rank);
            rows.add("ssd_cp_plans", "C-" + person, referral, person, start, null, category, category);
        } else {
            rows.add("ssd_cin_plans", "N-" + person, referral, person, start, null);
        }
    }

    private LocalDate start() {
        LocalDate usual = LocalDate.of(2026, 11, 1).minusDays(rank % 700L);
        return usual.isBefore(earliest) ? earliest.isAfter(LocalDate.of(2026, 11, 1)) ? usual : earliest : usual;
    }
}
