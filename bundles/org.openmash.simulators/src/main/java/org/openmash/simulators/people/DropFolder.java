package org.openmash.simulators.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A folder into which an agency delivers files; a file is there as a whole or not at all. */
public final class DropFolder {

    private final Path folder;

    public DropFolder(Path folder) {
        this.folder = folder;
        make();
    }

    public Path path() {
        return folder;
    }

    public void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be made", e);
        }
    }

    /** Writes beside and renames; returns the name. */
    public String deliver(String name, byte[] content) {
        try {
            Path part = folder.resolve(name + ".part");
            Files.write(part, content);
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be delivered", e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be removed", e);
        }
    }

    /** Takes every plain file out of the folder. */
    public void empty() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(f -> remove(f.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be emptied", e);
        }
    }
}
