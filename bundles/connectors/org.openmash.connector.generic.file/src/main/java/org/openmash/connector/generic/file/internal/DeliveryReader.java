package org.openmash.connector.generic.file.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.support.Row;

/** Reads one file by the mapping. Thread-safe. */
final class DeliveryReader {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Mapping mapping;

    DeliveryReader(Mapping mapping) {
        this.mapping = mapping;
    }

    boolean wants(Path file) {
        return mapping.people().source().has(file)
                || mapping.facts().stream().anyMatch(held -> held.source().has(file));
    }

    Delivery read(Path file, BasicFileAttributes is) throws IOException {
        try {
            if (is.size() > MOST_BYTES) {
                throw new FileFault("file", "deliver files smaller than 32 MiB");
            }
            byte[] content = Files.readAllBytes(file);
            return delivery(file, is, people(file, content), facts(file, content), "");
        } catch (FileFault | ConnectorFault e) {
            return delivery(file, is, List.of(), List.of(), e.getMessage());
        } catch (NoSuchFileException e) {
            return delivery(file, is, List.of(), List.of(), "file: vanished while it was read");
        }
    }

    private List<Candidate> people(Path file, byte[] content) throws FileFault, ConnectorFault {
        Mapping.People people = mapping.people();
        List<Candidate> found = new ArrayList<>();
        if (people.source().has(file)) {
            for (Row row : mapping.format().read(content, people.source().rows(), people.optional())) {
                people.candidate().candidate(row).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Fact> facts(Path file, byte[] content) throws FileFault, ConnectorFault {
        List<Fact> found = new ArrayList<>();
        for (Mapping.Held held : mapping.facts()) {
            if (held.source().has(file)) {
                for (Row row : mapping.format().read(content, held.source().rows(), held.optional())) {
                    found.add(held.fact().fact(row, person(row, held.person())));
                }
            }
        }
        return found;
    }

    private static String person(Row row, String column) throws FileFault {
        String person = row.text(column);
        if (person.isEmpty()) {
            throw new FileFault(column, "give every row the record id of its person");
        }
        return person;
    }

    private static Delivery delivery(
            Path file, BasicFileAttributes is, List<Candidate> people, List<Fact> facts, String problem) {
        return new Delivery(file.getFileName().toString(), is.size(), is.lastModifiedTime(), people, facts, problem);
    }
}
