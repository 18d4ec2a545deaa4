package org.openmash.itests.identity.index;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.internal.identity.People;
import org.openmash.identity.internal.ExplainingMatcher;
import org.openmash.itests.scratch.Scratch;
import org.openmash.store.jpa.internal.JpaStores;

/**
 * Loads a town into a database and looks for its people as another agency writes them: look-up, reading and scoring.
 * Arguments: {@code derby} or {@code postgresql}, the number of people, and how often to look.
 */
public final class IndexBench {

    private static final int WARM_UP = 500;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SubjectMatcher matcher = new ExplainingMatcher();
    private final int people;
    private final int looks;
    private final Town town;

    private IndexBench(int people, int looks) throws IOException {
        this.people = people;
        this.looks = looks;
        this.town = new Town(people);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        String database = arguments.length > 0 ? arguments[0] : "postgresql";
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int looks = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3_000;
        try (Scratch scratch = Scratch.named("index")) {
            new IndexBench(people, looks).run(database, scratch);
        }
    }

    private void run(String database, Scratch scratch) throws IOException, SQLException {
        Path folder = scratch.folder();
        long began = System.nanoTime();
        long keys = Rows.write(folder, town, people, matcher);
        out.printf(Locale.ROOT, "%s: %,d people, %,d keys made in %d s%n", database, people, keys, seconds(began));
        if (database.equals("derby")) {
            System.setProperty("derby.storage.pageCacheSize", "20000");
            System.setProperty(
                    "derby.stream.error.file", folder.resolve("derby.log").toString());
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName(folder.resolve("derby").toString());
            derby.setCreateDatabase("create");
            measure(derby, folder);
            return;
        }
        try (EmbeddedPostgres postgres = scratch.postgres()) {
            measure(postgres.getPostgresDatabase(), folder);
        }
    }

    private void measure(DataSource plain, Path folder) throws SQLException, IOException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(plain);
        config.setMaximumPoolSize(4);
        try (HikariDataSource source = new HikariDataSource(config);
                JpaStores stores = JpaStores.open(source, new NoKeys())) {
            long began = System.nanoTime();
            Loading.load(source, folder);
            out.printf(Locale.ROOT, "loaded in %d s%n", seconds(began));
            People index = new People(stores.cases(), stores.people(), matcher);
            Random random = new Random(4);
            look(index, random, WARM_UP, false);
            look(index, random, looks, true);
        }
    }

    private void look(People index, Random random, int times, boolean told) {
        long[] nanos = new long[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            long number = (long) (random.nextDouble() * people);
            PersonDetails wanted = town.asElsewhere(number, random);
            long began = System.nanoTime();
            List<People.Found> answer = index.alike(Set.of(Rows.AREA), wanted, List.of());
            nanos[i] = System.nanoTime() - began;
            String id = Rows.id(number);
            found +=
                    answer.stream().anyMatch(f -> f.who().subject().id().value().equals(id)) ? 1 : 0;
        }
        Arrays.sort(nanos);
        if (told) {
            out.printf(
                    Locale.ROOT,
                    "searches %,d · found %.2f %% · p50 %.1f ms · p95 %.1f ms · p99 %.1f ms · load of the machine %.1f%n",
                    times,
                    100.0 * found / times,
                    nanos[times / 2] / 1e6,
                    nanos[times * 95 / 100] / 1e6,
                    nanos[times * 99 / 100] / 1e6,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    /** Subjects hold nothing sealed. */
    private static final class NoKeys implements CaseKeys {
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
