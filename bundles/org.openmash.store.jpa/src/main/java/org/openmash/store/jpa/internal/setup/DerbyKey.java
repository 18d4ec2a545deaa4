package org.openmash.store.jpa.internal.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.store.jpa.internal.base.StoreFault;

/** The key of the Derby files: 256 random bits as hex in a file of its own that only the hub's user can read. */
final class DerbyKey {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private DerbyKey() {}

    /** Makes the key at the first start only: a database without its key is never given another one. */
    static String readOrMake(Path file, Path database) {
        try {
            if (!Files.exists(file)) {
                if (Files.exists(database)) {
                    throw new StoreFault("derby.key: the database is there but its key file is not; restore " + file);
                }
                make(file);
            }
            return read(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException("derby.key: make the folder of " + file + " writable", trouble);
        }
    }

    private static String read(Path file) throws IOException {
        if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new StoreFault("derby.key: others can read it; run chmod 600 " + file);
        }
        String key = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!FORM.matcher(key).matches()) {
            throw new StoreFault("derby.key: it does not hold 64 hex digits; restore " + file);
        }
        return key;
    }

    private static void make(Path file) throws IOException {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        Files.createDirectories(file.getParent());
        write(file, HexFormat.of().formatHex(bits));
    }

    /** Whole or not at all, for its owner only, and on disk when this returns. */
    static void write(Path file, String content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel out = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions())) {
            out.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(file.getParent());
    }

    private static void syncFolder(Path folder) throws IOException {
        if (posix()) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static FileAttribute<?>[] permissions() {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
