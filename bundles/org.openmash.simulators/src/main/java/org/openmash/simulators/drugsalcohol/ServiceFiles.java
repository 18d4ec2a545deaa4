package org.openmash.simulators.drugsalcohol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.DropFolder;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Faults;

/** The folder with {@code clients.csv} and {@code episodes.csv}. Thread-safe. */
public final class ServiceFiles {

    private static final String BROKEN = "clients-broken.csv";

    private final DropFolder folder;

    public ServiceFiles(DropFolder folder, List<AgencyRecord> records) {
        this.folder = folder;
        folder.empty();
        deliver("clients.csv", clients(records));
        deliver("episodes.csv", episodes(records));
    }

    /** Brings the folder into the trouble of the mode. */
    public synchronized void trouble(Faults.Mode mode) {
        heal();
        switch (mode) {
            case NONE -> {}
            case GARBAGE -> deliver(BROKEN, "Surname,First name\n\"Rowe");
            case FAIL -> move(folder.path(), aside());
            default -> throw new BadCall(400, "mode: drugs-alcohol knows none, garbage and fail");
        }
    }

    private static String clients(List<AgencyRecord> records) {
        return lines(
                "Client,NHS number,First name,Surname,Date of birth,Sex,Address,Postcode,Keyworker",
                records.stream().map(r -> {
                    Identity identity = r.identity();
                    Identity.Address address = identity.addresses().get(0);
                    return line(
                            r.recordId(),
                            identity.id("nhs"),
                            identity.name().given(),
                            identity.name().family(),
                            identity.dob(),
                            identity.sex(),
                            address.text(),
                            address.postcode(),
                            "Robin Shaw, 01632 960801");
                }));
    }

    private static String episodes(List<AgencyRecord> records) {
        return lines(
                "Episode,Client,Started,Substance,Children at home,Safe storage,Note",
                records.stream()
                        .flatMap(r -> r.items().stream()
                                .map(i -> line(
                                        i.id(),
                                        r.recordId(),
                                        i.eventDate(),
                                        i.kind(),
                                        childrenAtHome(i),
                                        "not known",
                                        i.text()))));
    }

    private static String childrenAtHome(HeldItem item) {
        return item.id().endsWith("20") ? "no" : "yes";
    }

    private static String lines(String header, Stream<String> lines) {
        return Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String... values) {
        return Stream.of(values)
                .map(v -> v.contains(",") || v.contains("\"") ? '"' + v.replace("\"", "\"\"") + '"' : v)
                .collect(Collectors.joining(","));
    }

    private void deliver(String name, String text) {
        folder.deliver(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void heal() {
        if (Files.exists(aside())) {
            move(aside(), folder.path());
        }
        folder.remove(BROKEN);
    }

    private Path aside() {
        return folder.path().resolveSibling(folder.path().getFileName() + ".away");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(from + ": cannot be moved", e);
        }
    }
}
