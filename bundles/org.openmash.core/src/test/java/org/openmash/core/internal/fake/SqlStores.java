package org.openmash.core.internal.fake;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.store.jpa.internal.JpaStores;

/** The real stores over one database, opened once and emptied for each test. */
final class SqlStores {

    private static final List<String> TABLES = List.of(
            "person_index_progress",
            "contact_import",
            "case_event",
            "case_clock",
            "clock_rules",
            "hand_over",
            "contact",
            "consultation_quote",
            "consultation",
            "person_pair",
            "allocation",
            "local_service",
            "episode_link",
            "outcome_comment",
            "person_key",
            "subject",
            "safeguarding_case",
            "research_request",
            "identity_entry",
            "candidate",
            "item",
            "decision",
            "room_entry",
            "restriction_line",
            "staff_household",
            "staff_house",
            "release_row",
            "pack",
            "delivery",
            "feedback",
            "team",
            "agreement",
            "area",
            "site",
            "back_fill",
            "account",
            "outbox",
            "idempotency_key");

    private final HikariDataSource source;
    private final JpaStores stores;

    SqlStores(DataSource plain) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(plain);
        source = new HikariDataSource(pool);
        stores = JpaStores.open(source, new OpenKeys());
    }

    synchronized TestHub.Stores empty() {
        clear();
        JpaStores s = stores;
        return new TestHub.Stores(
                s.transactions(),
                s.cases(),
                s.people(),
                s.contacts(),
                s.consultations(),
                s.allocations(),
                s.research(),
                s.reviews(),
                s.pairs(),
                s.releases(),
                s.deliveries(),
                s.decisions(),
                s.room(),
                s.restrictions(),
                s.agencies(),
                s.areas(),
                s.sites(),
                s.backFills(),
                s.accounts(),
                s.idempotency(),
                s.outbox(),
                s.journal(),
                s.clocks(),
                s.measures(),
                s.imports());
    }

    private void clear() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
            statement.executeUpdate("update outbox_counter set last_seq = 0");
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be emptied", e);
        }
    }

    /** Keys that seal nothing: how sealing works is tested where it is made. */
    private static final class OpenKeys implements CaseKeys {

        @Override
        public byte[] seal(CaseId caseId, String row, byte[] plain) {
            return plain.clone();
        }

        @Override
        public byte[] open(CaseId caseId, String row, byte[] sealed) {
            return sealed.clone();
        }
    }
}
