package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.Test;
import org.openmash.itests.tour.Crash;

/** Acknowledged means durable: the short form of {@code ./mash bench crash}. */
public class CrashIT {

    /** {@code ./mash test --deep} wants more of them. */
    private static final int CRASHES = Boolean.getBoolean("openmash.deep") ? 20 : 5;

    @Test
    public void noAcknowledgedContactIsLostOrDoubledByAKill() throws Exception {
        Path demo = Path.of(System.getProperty("openmash.demo"));
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(demo)) {
            settings.load(in);
        }
        Path folder = Files.createTempDirectory(Path.of("target"), "crash").toAbsolutePath();

        Crash.Outcome outcome = Crash.run(
                Path.of(System.getProperty("openmash.archive")),
                demo,
                settings.getProperty("password"),
                CRASHES,
                folder);

        assertEquals(List.of(), outcome.wrong());
        assertTrue("some submissions must have been cut off", outcome.cutOff() > 0);
        assertTrue("some must have been acknowledged", outcome.acknowledged() > outcome.cutOff());
    }
}
