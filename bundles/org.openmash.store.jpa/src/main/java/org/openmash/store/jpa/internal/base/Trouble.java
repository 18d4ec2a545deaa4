package org.openmash.store.jpa.internal.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the database throws into the hub's words. Only SQL state and error code are ever logged. */
public final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Set<String> LOST_RACE = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03");
    private static final String UNIQUE = "23505";
    private static final String TOO_LONG = "22001";

    private Trouble() {}

    /** The exception to throw instead. */
    public static RuntimeException of(RuntimeException thrown) {
        Optional<SQLException> sql = sqlCause(thrown);
        String state = sql.map(SQLException::getSQLState).orElse("");
        if (LOST_RACE.contains(state)) {
            return new TryAgain();
        }
        if (state.equals(UNIQUE)) {
            return new Conflict("the same is stored already");
        }
        if (state.equals(TOO_LONG)) {
            return new InvalidRequest("text", "shorten it; a short text is longer than the store allows");
        }
        if (sql.filter(e -> isAway(e, state)).isPresent()) {
            LOG.warn("The database is away: {}", codes(thrown));
            return new Unavailable("the database is away; nothing was done, try again");
        }
        LOG.error("The database refused a statement: {}", codes(thrown));
        return new StoreFault(codes(thrown), thrown.getStackTrace());
    }

    /** SQL state and error code, nothing else. */
    public static String codes(Throwable thrown) {
        return sqlCause(thrown)
                .map(e -> "SQL state " + e.getSQLState() + ", code " + e.getErrorCode())
                .orElseGet(() -> thrown.getClass().getSimpleName());
    }

    private static boolean isAway(SQLException e, String state) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || Set.of("08", "53", "57", "58", "XS", "XJ").stream()
                        .anyMatch(c -> state != null && state.startsWith(c));
    }

    private static Optional<SQLException> sqlCause(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
