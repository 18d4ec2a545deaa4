package org.openmash.access.internal.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Makes and reads files of mode 0600 in folders of mode 0700. Immutable. */
public final class DataFolder {

    private final Path root;

    public DataFolder(Path root) {
        this.root = root;
    }

    /** The folder named in the configuration, or the data folder of the running hub. */
    public static DataFolder of(String configured) {
        String home = System.getProperty("karaf.data", "data");
        return new DataFolder(Path.of(configured.isBlank() ? home : configured));
    }

    public Path resolve(String file) {
        return root.resolve(file);
    }

    /** What the file holds; when it is not there it is made first, whole or not at all. */
    public byte[] readOrMake(Path file, Supplier<byte[]> content) {
        try {
            if (!Files.exists(file)) {
                make(file, content.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make " + file + "; check the folder's owner and mode", e);
        }
    }

    /** Writes the file anew. */
    public void write(Path file, byte[] content) {
        try {
            Files.deleteIfExists(file);
            make(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; check the folder's owner and mode", e);
        }
    }

    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file + "; delete it by hand", e);
        }
    }

    private static void make(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, mode("rwx------"));
        }
        Path half = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, mode("rw-------"));
        Files.write(half, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try {
            Files.move(half, file);
        } catch (FileAlreadyExistsException another) {
            Files.delete(half);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
