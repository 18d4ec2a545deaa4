package org.openmash.connector.education.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
import org.openmash.connector.support.XmlFault;

/**
 * The folder that schools deliver into. Each call looks whether files have come, changed or gone, and reads only those
 * anew. Thread-safe: one caller reads, the others wait for its index.
 */
final class TransferFolder {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Path folder;
    private final TransferFile reader = new TransferFile();
    private final ReentrantLock lock = new ReentrantLock();
    private List<Delivery> deliveries = List.of();
    private TransferIndex index = new TransferIndex(List.of());

    TransferFolder(Path folder) {
        this.folder = folder;
    }

    TransferIndex index(CallContext<?> context) throws ConnectorFault {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorFault(Kind.COMMUNICATION, "the call was interrupted", e);
        }
        try {
            List<Delivery> now = look(context);
            if (!now.equals(deliveries)) {
                index = new TransferIndex(now);
                deliveries = now;
            }
            return index;
        } catch (IOException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "ctf.folder: cannot be read; is it there?", e);
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
                throw new ConnectorFault(Kind.COMMUNICATION, "the call ended before all transfer files were read");
            }
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Delivery before = known.get(file.getFileName().toString());
            boolean same = before != null && before.stillIs(is.size(), is.lastModifiedTime());
            now.add(same ? before : read(file, is));
        }
        return now;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".xml"))
                    .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private Delivery read(Path file, BasicFileAttributes is) throws IOException {
        String name = file.getFileName().toString();
        try {
            if (is.size() > MOST_BYTES) {
                throw new XmlFault("file", "deliver files smaller than 32 MiB");
            }
            List<PupilRecord> records = reader.read(Files.readAllBytes(file));
            return new Delivery(name, is.size(), is.lastModifiedTime(), records, "");
        } catch (XmlFault e) {
            return new Delivery(name, is.size(), is.lastModifiedTime(), List.of(), e.getMessage());
        } catch (NoSuchFileException e) {
            return new Delivery(name, is.size(), is.lastModifiedTime(), List.of(), "file: vanished while it was read");
        }
    }
}
