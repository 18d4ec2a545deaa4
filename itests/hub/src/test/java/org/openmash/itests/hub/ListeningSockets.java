package org.openmash.itests.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP sockets on which one process listens, read from Linux's /proc as {@code ADDRESS:PORT}. */
final class ListeningSockets {

    private static final String LISTEN = "0A";
    private static final String LOOPBACK_4 = "0100007F";
    private static final String LOOPBACK_4_AS_6 = "0000000000000000FFFF00000100007F";

    private ListeningSockets() {}

    static Set<String> of(ProcessHandle process) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        Set<String> inodes = inodes(proc.resolve("fd"));
        try (Stream<String> four = Files.lines(proc.resolve("net/tcp"));
                Stream<String> six = Files.lines(proc.resolve("net/tcp6"))) {
            return Stream.concat(four, six)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(row -> LISTEN.equals(row[3]) && inodes.contains(row[9]))
                    .map(row -> address(row[1]))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> inodes(Path descriptors) throws IOException {
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.map(ListeningSockets::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String address(String hex) {
        String[] parts = hex.split(":");
        boolean loopback = parts[0].equals(LOOPBACK_4) || parts[0].equals(LOOPBACK_4_AS_6);
        return (loopback ? "127.0.0.1" : parts[0]) + ":" + Integer.parseInt(parts[1], 16);
    }
}
