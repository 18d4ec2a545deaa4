package org.openmash.simulators.socialcare;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Structured history of the scenarios' people, beside the items: closed referral, plans, time in care. */
final class ScenarioEpisodes {

    private static final String REFERRAL = "INSERT INTO SSD.ssd_cin_episodes VALUES ";
    private static final String PLAN = "INSERT INTO SSD.ssd_cp_plans VALUES ";

    private static final Map<String, List<String>> OF_AREA = Map.of(
            "westmoor",
            List.of(REFERRAL + "('R-204417', '204417', '2021-06-14', 'N3', 'Health visitor', 'RC1', '2021-08-02',"
                    + " 'Team A', 'SW1')"),
            "tamarshire",
            List.of(
                    REFERRAL + "('R-TAM-88121', 'TAM-88121', '2024-02-06', 'N1', 'Hospital', 'RC1', '2025-08-01',"
                            + " 'East', 'SW2')",
                    PLAN + "('C-TAM-88121', 'R-TAM-88121', 'TAM-88121', '2024-02-20', '2025-08-01', 'PHY', 'PHY')",
                    REFERRAL + "('R-TAM-90233', 'TAM-90233', '2025-12-01', 'N1', 'School', NULL, NULL, 'East', 'SW3')",
                    PLAN + "('C-TAM-90233', 'R-TAM-90233', 'TAM-90233', '2026-02-10', NULL, 'NEG', 'NEG')",
                    REFERRAL + "('R-TAM-90234', 'TAM-90234', '2025-12-01', 'N1', 'School', NULL, NULL, 'East', 'SW3')",
                    PLAN + "('C-TAM-90234', 'R-TAM-90234', 'TAM-90234', '2026-02-10', NULL, 'NEG', 'NEG')"),
            "portsarum",
            List.of("INSERT INTO SSD.ssd_cla_episodes VALUES ('L-PSM-30417', 'PSM-30417', NULL, '2012-03-05',"
                    + " '2022-01-17', 'E4')"));

    private ScenarioEpisodes() {}

    static void write(Connection connection, String area) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String insert : OF_AREA.get(area)) {
                statement.executeUpdate(insert);
            }
        }
    }
}
