package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of archives beside the hub. An archive is read again only when its file has changed. */
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Path folder;
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /** @param kar empty when it cannot be read */
    private record Seen(long size, FileTime changed, Optional<KarFile> kar) {}

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** Archives in the folder; one that cannot be read is logged once and left out. */
    List<KarFile> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".kar"))
                    .sorted()
                    .flatMap(file -> seen(file).stream())
                    .toList();
        } catch (IOException e) {
            LOG.warn("the catalogue's folder cannot be listed", e);
            throw new Unavailable("the folder " + folder + " cannot be read");
        }
    }

    private Optional<KarFile> seen(Path file) {
        try {
            long size = Files.size(file);
            FileTime changed = Files.getLastModifiedTime(file);
            Seen before = seen.get(file);
            if (before == null || before.size() != size || !before.changed().equals(changed)) {
                before = new Seen(size, changed, read(file));
                seen.put(file, before);
            }
            return before.kar();
        } catch (IOException gone) {
            LOG.debug("an archive went while it was looked at: {}", file, gone);
            return Optional.empty();
        }
    }

    private static Optional<KarFile> read(Path file) {
        try {
            return Optional.of(KarFile.read(file));
        } catch (InvalidRequest e) {
            LOG.warn("the catalogue leaves out an archive: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** @throws InvalidRequest when there is no such archive */
    static KarFile file(String path) {
        try {
            return KarFile.read(Path.of(path.startsWith("file:") ? path.substring(5) : path));
        } catch (InvalidPathException e) {
            throw new InvalidRequest("connector", "give the path of a .kar file that is there");
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
