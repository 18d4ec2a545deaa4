package org.openmash.itests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a hub's process holds after it has collected what it can.
 *
 * @param loaders living class loaders of bundles, each one object in the heap after a full collection
 * @param threads threads of the process
 * @param handles open files and sockets of the process
 */
public record Footprint(long loaders, long threads, long handles) {

    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";

    /** The product refuses to be looked into: only a hub that was started with this option can be weighed. */
    public static final String VISIBLE = "-XX:-DisableAttachMechanism";

    /** @throws IOException when the process cannot be looked into: nothing is ever counted as none */
    public static Footprint of(HubProcess hub) throws IOException, InterruptedException {
        ProcessHandle java = hub.java();
        return new Footprint(loaders(java), count(java, "task"), count(java, "fd"));
    }

    /** Whether nothing is left of what came after the other was taken; single workers of a pool may come and go. */
    public boolean backTo(Footprint base, int workers) {
        return loaders <= base.loaders && threads <= base.threads + workers && handles <= base.handles + workers;
    }

    private static long loaders(ProcessHandle java) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), "" + java.pid(), "GC.class_histogram");
        Process looking = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(looking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        looking.waitFor();
        return said.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length > 3 && cells[3].equals(LOADER))
                .mapToLong(cells -> Long.parseLong(cells[1]))
                .findFirst()
                .orElseThrow(() -> new IOException("the hub cannot be looked into: "
                        + said.lines().findFirst().orElse("no answer")));
    }

    private static long count(ProcessHandle java, String what) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc", "" + java.pid(), what))) {
            return entries.count();
        }
    }
}
