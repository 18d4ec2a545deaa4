package org.openmash.itests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code Startup HUB-ARCHIVE [BARE-KARAF-ARCHIVE] [ROUNDS]}: start until the hub says that it is ready, idle memory and size of the
 * archive, next to a bare Karaf of the same version in the same run.
 */
public final class Startup {

    private Startup() {}

    private record Round(long fresh, long again, long mebibytes) {}

    public static void main(String[] args) throws Exception {
        Path hub = Path.of(args[0]);
        Path bare = args.length > 1 ? Path.of(args[1]) : null;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        List<Round> ours = new ArrayList<>();
        List<Round> theirs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ours.add(round(hub, true));
            if (bare != null) {
                theirs.add(round(bare, false));
            }
        }
        System.out.printf(
                "%-34s %12s %12s %8s%n", "median of " + rounds + " rounds, one run", "hub", "bare Karaf", "ratio");
        print(
                "start, fresh data (ms)",
                ours.stream().map(Round::fresh).toList(),
                theirs.stream().map(Round::fresh).toList());
        print(
                "start, second time (ms)",
                ours.stream().map(Round::again).toList(),
                theirs.stream().map(Round::again).toList());
        print(
                "idle resident memory (MiB)",
                ours.stream().map(Round::mebibytes).toList(),
                theirs.stream().map(Round::mebibytes).toList());
        print(
                "archive (KiB)",
                List.of(Files.size(hub) / 1024),
                bare == null ? List.of() : List.of(Files.size(bare) / 1024));
        System.out.println(
                "hub: to the first 200 of GET /api/v1/status, all of it ready; bare Karaf: to its open SSH port");
    }

    private static Round round(Path archive, boolean rest) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("startup");
        try (HubProcess hub = HubProcess.unpack(archive, folder)) {
            hub.start();
            long fresh = ready(hub, rest);
            hub.kill();
            hub.start();
            long again = ready(hub, rest);
            for (int i = 0; i < 100; i++) {
                HubProcess.pause();
            }
            return new Round(fresh, again, hub.residentMebibytes());
        } finally {
            HubProcess.run(List.of("rm", "-rf", folder.toString()));
        }
    }

    private static long ready(HubProcess hub, boolean rest) throws IOException {
        return rest ? hub.awaitReady() : hub.awaitShell();
    }

    private static void print(String what, List<Long> ours, List<Long> theirs) {
        String bare = theirs.isEmpty() ? "-" : Long.toString(median(theirs));
        String ratio = theirs.isEmpty() ? "-" : String.format("%.2f", (double) median(ours) / median(theirs));
        System.out.printf("%-34s %12d %12s %8s%n", what, median(ours), bare, ratio);
    }

    private static long median(List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
