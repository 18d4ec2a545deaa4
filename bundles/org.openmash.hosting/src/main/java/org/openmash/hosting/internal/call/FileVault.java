package org.openmash.hosting.internal.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
import org.openmash.connector.api.ConnectorFault;

/** Secrets in files, one each, that nobody but the hub's user may read. */
final class FileVault implements SecretVault {

    private static final long LONGEST = 64 * 1024;
    private static final Set<PosixFilePermission> FOREIGN =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    @Override
    public String scheme() {
        return "file";
    }

    @Override
    public String read(String key, String address) throws ConnectorFault {
        try {
            Path file = Path.of(address.startsWith("//") ? address.substring(2) : address);
            if (!file.isAbsolute() || !Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                throw Secrets.wrong(key, "names no readable file: give the absolute path of a file of at most 64 KiB");
            }
            checkRights(key, file);
            return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw Secrets.wrong(key, "names a file that cannot be read: check path, rights and UTF-8");
        }
    }

    /** Where files have no such rights (Windows), the folder's own protection must do. */
    private static void checkRights(String key, Path file) throws IOException, ConnectorFault {
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (rights != null && !Collections.disjoint(rights.readAttributes().permissions(), FOREIGN)) {
            throw Secrets.wrong(key, "names a file that others may read or change: chmod 600 it");
        }
    }
}
