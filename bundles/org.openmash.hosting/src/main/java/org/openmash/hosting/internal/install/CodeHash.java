package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.osgi.framework.Bundle;

/**
 * A checksum over what a bundle holds: the same from its jar and from the bundle that the framework made of it, whatever
 * the jar's dates, order and compression are.
 */
final class CodeHash {

    private CodeHash() {}

    /** @param jar read to its end */
    static String ofJar(InputStream jar) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                entries.put(entry.getName(), sha256(zip));
            }
        }
        return of(entries);
    }

    /** Resolves nothing, so that it can be asked while the framework resolves. */
    static String ofBundle(Bundle bundle) {
        SortedMap<String, String> entries = new TreeMap<>();
        try {
            collect(bundle, "/", entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(entries);
    }

    private static void collect(Bundle bundle, String folder, SortedMap<String, String> entries) throws IOException {
        Enumeration<String> paths = bundle.getEntryPaths(folder);
        for (String path : Collections.list(paths == null ? Collections.emptyEnumeration() : paths)) {
            URL entry = bundle.getEntry(path);
            if (path.endsWith("/")) {
                collect(bundle, path, entries);
            } else if (entry != null) {
                try (InputStream in = entry.openStream()) {
                    entries.put(path, sha256(in));
                }
            }
        }
    }

    private static String of(SortedMap<String, String> entries) {
        MessageDigest digest = digest();
        entries.forEach((path, sum) -> digest.update((sum + "  " + path + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all that the stream still gives. */
    static String sha256(InputStream in) throws IOException {
        MessageDigest digest = digest();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
