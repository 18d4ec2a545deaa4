package org.openmash.store.jpa.internal.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.openmash.store.jpa.internal.base.Dialect;
import org.openmash.store.jpa.internal.base.StoreFault;
import org.openmash.store.jpa.internal.base.Trouble;

/** Brings the tables up to date. Whatever stopped an earlier run half-way, this one goes on from there. */
final class Migrations {

    private static final String TABLES = "org/openmash/store/jpa/tables.sql";
    private static final long ADVISORY_LOCK = 0x6d617368L;

    private Migrations() {}

    static void run(DataSource source, Dialect dialect) throws SQLException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Migrations.class.getClassLoader());
        try (Connection lock = source.getConnection();
                Connection work = source.getConnection()) {
            lockOutOtherNodes(lock, dialect);
            migrate(work);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Liquibase's own lock is a row that stays after a crash and would block every later start. Ours dies with its
     * connection (PostgreSQL) or is the exclusive opening of the files (Derby), so that row may be taken away.
     */
    private static void lockOutOtherNodes(Connection lock, Dialect dialect) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (Statement statement = lock.createStatement()) {
                statement.execute("select pg_advisory_lock(" + ADVISORY_LOCK + ")");
            }
        }
    }

    private static void migrate(Connection work) {
        Map<String, Object> settings =
                Map.of(AnalyticsArgs.ENABLED.getKey(), false, Scope.Attr.ui.name(), new LoggerUIService());
        try {
            Scope.child(settings, () -> update(work));
        } catch (Exception trouble) {
            // Scope.child declares Exception; the cause's text may repeat data, so only its codes are told.
            throw new StoreFault("the tables could not be brought up to date: " + Trouble.codes(trouble));
        }
    }

    private static void update(Connection work) throws LiquibaseException {
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(work));
        ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader());
        Liquibase liquibase = new Liquibase(TABLES, files, database);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.forceReleaseLocks();
        liquibase.update();
    }
}
