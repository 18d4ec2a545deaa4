package org.openmash.connector.generic.file.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/**
 * The folder that the agency delivers into, or its only file. Each call looks whether files have come, changed or gone,
 * and reads only those anew. Thread-safe: one caller reads, the others wait for its index.
 */
final class Folder {

    private static final int MOST_FILES = 1_000;

    private final Path place;
    private final DeliveryReader reader;
    private final ReentrantLock lock = new ReentrantLock();
    private List<Delivery> deliveries = List.of();
    private Index index = new Index(List.of());

    Folder(Path place, Mapping mapping) {
        this.place = place;
        reader = new DeliveryReader(mapping);
    }

    Index index(CallContext<?> context) throws ConnectorFault {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorFault(Kind.COMMUNICATION, "the call was interrupted", e);
        }
        try {
            List<Delivery> now = look(context);
            if (!now.equals(deliveries)) {
                index = new Index(now);
                deliveries = now;
            }
            return index;
        } catch (IOException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "files.path: cannot be read; is it there?", e);
        } finally {
            lock.unlock();
        }
    }

    private List<Delivery> look(CallContext<?> context) throws IOException, ConnectorFault {
        Map<String, Delivery> known =
                deliveries.stream().collect(Collectors.toMap(Delivery::name, Function.identity()));
        List<Delivery> now = new ArrayList<>();
        for (Path file : files()) {
            if (context.cancelled()) {
                throw new ConnectorFault(Kind.COMMUNICATION, "the call ended before all files were read");
            }
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Delivery before = known.get(file.getFileName().toString());
            boolean same = before != null && before.stillIs(is.size(), is.lastModifiedTime());
            now.add(same ? before : reader.read(file, is));
        }
        return now;
    }

    private List<Path> files() throws IOException, ConnectorFault {
        if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.list(place)) {
            List<Path> files = all.filter(reader::wants)
                    .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new ConnectorFault(
                        Kind.CONFIGURATION, "files.path: holds more than " + MOST_FILES + " files; clear it out");
            }
            return files;
        }
    }
}
