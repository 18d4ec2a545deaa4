package org.openmash.simulators.socialcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class SocialCareSimulatorTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @AfterEach
    void heal() throws Exception {
        simulators.control("/control/faults", "{\"agency\":\"socialcare\",\"mode\":\"none\"}");
    }

    @Test
    void holdsTheNumbersOfDevonIn2010() throws Exception {
        assertThat(text("westmoor", "SELECT COUNT(*) FROM SSD.ssd_cla_episodes WHERE clae_cla_episode_ceased IS NULL"))
                .isEqualTo("620");
        assertThat(text("westmoor", "SELECT COUNT(*) FROM SSD.ssd_cp_plans WHERE cppl_cp_plan_end_date IS NULL"))
                .isEqualTo("431");
        assertThat(text("westmoor", "SELECT COUNT(*) FROM SSD.ssd_cin_episodes WHERE cine_close_date IS NULL"))
                .isEqualTo("4318");
    }

    @Test
    void keepsASwappedBirthDateAsRecorded() throws Exception {
        assertThat(text("westmoor", "SELECT pers_dob FROM SSD.ssd_person WHERE pers_person_id = '204417'"))
                .isEqualTo("2017-04-03");
    }

    @Test
    void eachCouncilHoldsItsOwnPeopleAndItems() throws Exception {
        assertThat(text("tamarshire", "SELECT item_handling FROM SSD.mash_items WHERE item_id = 'S06-OLA-2'"))
                .isEqualTo("privileged");
        assertThat(text("tamarshire", "SELECT rel_to FROM SSD.mash_item_releases WHERE rel_item_id = 'S06-OLA-2'"))
                .isEqualTo("*");
        assertThat(text("portsarum", "SELECT pers_surname FROM SSD.ssd_person WHERE pers_person_id = 'PSM-30417'"))
                .isEqualTo("Byrne");
        assertThat(text("westmoor", "SELECT COUNT(*) FROM SSD.ssd_person WHERE pers_surname LIKE 'KOWALCZ%'"))
                .isEqualTo("0");
    }

    @Test
    void theHubsUserCannotWriteAndNobodyElseComesIn() throws Exception {
        assertThatThrownBy(() -> text("westmoor", "DELETE FROM SSD.mash_items")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url("westmoor"), "sim_owner", "guess"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url("westmoor"))).isInstanceOf(SQLException.class);
    }

    @Test
    void aStoppedServerRefusesAndComesBackWhole() throws Exception {
        simulators.control("/control/faults", "{\"agency\":\"socialcare\",\"mode\":\"fail\"}");
        assertThatThrownBy(() -> connect("westmoor")).isInstanceOf(SQLException.class);

        simulators.control("/control/faults", "{\"agency\":\"socialcare\",\"mode\":\"none\"}");

        assertThat(text("westmoor", "SELECT COUNT(*) FROM SSD.ssd_person WHERE pers_person_id = '204417'"))
                .isEqualTo("1");
    }

    @Test
    void lockedTablesKeepAQueryWaitingUntilHealed() throws Exception {
        simulators.control("/control/faults", "{\"agency\":\"socialcare\",\"mode\":\"hang\"}");
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return text("westmoor", "SELECT COUNT(*) FROM SSD.ssd_person WHERE pers_person_id = '204417'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        simulators.control("/control/faults", "{\"agency\":\"socialcare\",\"mode\":\"none\"}");

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("1");
    }

    private String text(String area, String sql) throws SQLException {
        try (Connection connection = connect(area);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String area) throws SQLException {
        return DriverManager.getConnection(
                url(area),
                simulators.property("sim.socialcare.user"),
                simulators.secret("sim.socialcare.passwordFile"));
    }

    private String url(String area) {
        return simulators.property("sim.socialcare." + area + ".url");
    }
}
