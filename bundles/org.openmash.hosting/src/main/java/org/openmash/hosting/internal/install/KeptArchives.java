package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.openmash.hosting.internal.agency.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Archives that came into this node and were found fit: {@code NAME-VERSION-SHA256.kar} in one folder. What is kept can
 * be started again whatever happens to the file it came from.
 */
final class KeptArchives {

    private static final Logger LOG = LoggerFactory.getLogger(KeptArchives.class);

    private final Path folder;

    KeptArchives(Path folder) {
        this.folder = folder;
    }

    /** A copy under its own name; keeping twice changes nothing. */
    KarFile keep(KarFile kar) {
        Path kept = path(kar.unit());
        try {
            Files.createDirectories(folder);
            if (Files.notExists(kept)) {
                Path coming = Files.createTempFile(folder, "coming", ".part");
                Files.copy(kar.file(), coming, StandardCopyOption.REPLACE_EXISTING);
                Files.move(coming, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return KarFile.read(kept);
        } catch (IOException e) {
            LOG.warn("an archive could not be kept", e);
            throw new Unavailable("the archive could not be kept in " + folder + "; the log says why");
        }
    }

    /** Empty when it is not on this node, or is not what its name says. */
    Optional<KarFile> find(Unit unit) {
        return all().stream().filter(kar -> kar.unit().equals(unit)).findFirst();
    }

    /** A file whose content is not what its name says was not kept by the hub, and is left out. */
    List<KarFile> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".kar"))
                    .sorted()
                    .flatMap(KeptArchives::read)
                    .filter(kar -> kar.file().equals(path(kar.unit())))
                    .toList();
        } catch (IOException e) {
            LOG.warn("kept archives cannot be listed", e);
            throw new Unavailable("the folder " + folder + " cannot be read");
        }
    }

    /** Forgets archives of a connector that nobody goes back to. */
    void forgetOthers(String name, Collection<Unit> wanted) {
        for (KarFile kar : all()) {
            if (kar.name().equals(name) && !wanted.contains(kar.unit())) {
                try {
                    Files.deleteIfExists(kar.file());
                } catch (IOException e) {
                    LOG.warn("{} could not be deleted", kar.file(), e);
                }
            }
        }
    }

    private Path path(Unit unit) {
        return folder.resolve(unit.name() + "-" + unit.version() + "-" + unit.sha256() + ".kar");
    }

    private static Stream<KarFile> read(Path file) {
        try {
            return Stream.of(KarFile.read(file));
        } catch (InvalidRequest e) {
            LOG.warn("a kept archive is left out: {}", e.getMessage());
            return Stream.empty();
        }
    }
}
