package org.openmash.itests.casework;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.openmash.itests.bench.HubProcess;
import org.openmash.itests.scratch.Scratch;
import org.openmash.itests.tour.People;

/**
 * {@code CaseworkBench HUB-ARCHIVE DEMO-CFG PASSWORD [CASES]}: a hub on PostgreSQL with a hundredth of the cases, and
 * with all of them; sixty people at work on each.
 */
public final class CaseworkBench {

    private static final int TEMPLATES = 300;
    private static final int OPEN = 600;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(120);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HubProcess hub;
    private final String password;
    private final Years years;

    private CaseworkBench(HubProcess hub, String password, Years years) {
        this.hub = hub;
        this.password = password;
        this.years = years;
    }

    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 150_000;
        try (Scratch scratch = Scratch.named("casework");
                EmbeddedPostgres postgres = scratch.postgres();
                HubProcess hub = HubProcess.unpack(
                        Path.of(arguments[0]), scratch.folder().resolve("hub"))) {
            hub.configure(Path.of(arguments[1]));
            hub.configure(store(scratch.folder(), postgres.getPort()));
            new CaseworkBench(hub, arguments[2], new Years(postgres.getPostgresDatabase())).run(cases);
        }
    }

    private static Path store(Path folder, int port) throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "postgres");
        return Files.write(
                folder.resolve("org.openmash.store.cfg"),
                List.of(
                        "url = jdbc:postgresql://localhost:" + port + "/postgres",
                        "user = postgres",
                        "passwordRef = file:" + secret,
                        "poolSize = 20",
                        "dsf.target = (osgi.jdbc.driver.class=org.postgresql.Driver)"));
    }

    private void run(int cases) throws Exception {
        hub.start("-Xmx1g");
        hub.awaitReady();
        City city = new City(people());
        long began = System.nanoTime();
        years.from(city.closed(TEMPLATES));
        List<String> open = city.open(OPEN);
        out.printf(Locale.ROOT, "%d cases made over REST in %d s%n", TEMPLATES + OPEN, seconds(began));
        int few = Math.max(1, cases / 100 / TEMPLATES);
        measure(few, open, city.families());
        measure(cases / TEMPLATES - few, open, city.families());
    }

    private void measure(int copies, List<String> open, Families families) throws Exception {
        long began = System.nanoTime();
        years.copy(copies);
        out.printf(Locale.ROOT, "%n%,d cases more in %d s%n", copies * TEMPLATES, seconds(began));
        Times times = new Shift(people(), families, open).work(WARM_UP, MEASURED);
        times.print(out);
        out.printf(
                Locale.ROOT,
                "load of the machine %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private People people() {
        return new People(hub.uri(), password);
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
