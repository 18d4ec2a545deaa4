package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openmash.itests.bench.Footprint;
import org.openmash.itests.bench.HubProcess;
import org.openmash.itests.tour.Console;
import org.openmash.itests.tour.HotSwap;

/** Connectors come and go in a hub at work and leave nothing behind: the short form of {@code ./mash bench hotswap}. */
public class HotSwapIT {

    private static final boolean DEEP = Boolean.getBoolean("openmash.deep");
    private static final int CYCLES = 20;

    private Path folder;
    private HotSwap hub;

    @Before
    public void start() throws Exception {
        Path demo = Path.of(System.getProperty("openmash.demo"));
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(demo)) {
            settings.load(in);
        }
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "hotswap");
        hub = HotSwap.start(
                Path.of(System.getProperty("openmash.archive")),
                demo,
                FireHub.kar("fire"),
                settings.getProperty("password"),
                folder);
    }

    @After
    public void stop() {
        hub.close();
    }

    @Test
    public void twentyTimesUnderLoadAConnectorLeavesNothingAndForgottenThreadsAreFound() throws Exception {
        HotSwap.Outcome outcome = hub.run(CYCLES);
        System.out.println(outcome);

        assertEquals(List.of(), outcome.wrong());
        assertEquals(Map.of(), outcome.failed());
        assertTrue(outcome.toString(), outcome.clean());
        assertTrue(outcome.toString(), !DEEP || outcome.late().isEmpty());
        assertTrue(outcome.toString(), outcome.good() > 100);

        forgottenThreadsAreFound();
    }

    /** The control: the same measurement sees what a careless guest leaves, when the console is warm. */
    private void forgottenThreadsAreFound() throws IOException, InterruptedException {
        String uninstall =
                "each ($.context bundles) { if { (($it symbolicName) equals 'test.careless') } { $it uninstall } }";
        type(uninstall);
        Footprint base = hub.atRest();

        String installed = type("bundle:install -s file:" + careless());
        assertTrue(installed, installed.contains("Bundle ID"));
        type(uninstall);
        String left = type("bundle:list -t 0 -s --no-format");
        assertFalse(left, left.contains("test.careless"));

        Footprint after = hub.atRest();
        System.out.println("careless " + base + " became " + after);
        assertTrue(after.loaders() > base.loaders());
        assertTrue(after.threads() >= base.threads() + LeavesThreadsBehind.FORGOTTEN);
        assertTrue(after.handles() >= base.handles() + LeavesThreadsBehind.FORGOTTEN);
        assertFalse(after.backTo(base, HotSwap.WORKERS));
    }

    private Path careless() throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "test.careless");
        headers.putValue("Import-Package", "org.osgi.framework");
        headers.putValue("Bundle-Activator", LeavesThreadsBehind.class.getName());
        Path file = folder.resolve("careless.jar");
        String code = LeavesThreadsBehind.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream in = LeavesThreadsBehind.class.getClassLoader().getResourceAsStream(code)) {
            jar.putNextEntry(new JarEntry(code));
            in.transferTo(jar);
        }
        return file;
    }

    private String type(String command) {
        HubProcess process = hub.process();
        return new Console(List.of(
                        "sh",
                        "-c",
                        "printf '%s\\n' \"$2\" | \"$0/bin/client\" -h 127.0.0.1 -a \"$1\" -u operator -k \"$0/etc/operator.key\" -b",
                        process.home().toString(),
                        "" + process.sshPort()))
                .type(command);
    }
}
