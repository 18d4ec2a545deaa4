package org.openmash.hosting.internal.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.openmash.core.api.InvalidRequest;

/**
 * Reads the byte code of a connector's archive before anything of it is installed, and says in words what a connector
 * has no business doing. It is a gate for mistakes and crude malice, no sandbox: code that hides what it calls passes.
 */
public final class CodeLint {

    private static final int MOST_NAMED = 10;
    private static final int LARGEST_CLASS = 4 * 1024 * 1024;
    private static final List<String> LIBRARIES = List.of(
            "com/fasterxml/jackson/",
            "org/apache/commons/csv/",
            "org/apache/commons/io/",
            "org/apache/derby/client/",
            "org/apache/derby/shared/",
            "org/postgresql/");

    /**
     * Something that was found.
     *
     * @param where class, or package of a library
     * @param words what it does
     * @param refuse whether the archive must not be installed
     */
    record Finding(String where, String words, boolean refuse) {}

    private final Set<Finding> findings = new LinkedHashSet<>();

    private CodeLint() {}

    /** @throws InvalidRequest when the archive cannot be read */
    static List<Finding> look(Path kar) {
        CodeLint lint = new CodeLint();
        try (ZipFile zip = new ZipFile(kar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    lint.look(entry.getName(), in);
                }
            }
        } catch (IOException e) {
            throw new InvalidRequest("connector", kar.getFileName() + " is no readable connector archive");
        }
        return List.copyOf(lint.findings);
    }

    /** @throws InvalidRequest naming everything for which the archive must not be installed */
    public static void check(Path kar) {
        String refusals = look(kar).stream()
                .filter(Finding::refuse)
                .map(finding -> finding.where() + " " + finding.words())
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        if (!refusals.isEmpty()) {
            throw new InvalidRequest("connector", kar.getFileName() + " is refused: " + refusals);
        }
    }

    private void look(String name, InputStream in) throws IOException {
        if (name.endsWith(".jar")) {
            ZipInputStream jar = new ZipInputStream(in);
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                look(entry.getName(), jar);
            }
        } else if (name.endsWith(".class")) {
            readClass(name, in);
        } else if (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib")) {
            findings.add(new Finding(name, "brings native code", true));
        }
    }

    private void readClass(String name, InputStream in) throws IOException {
        String library = LIBRARIES.stream().filter(name::contains).findFirst().orElse("");
        if (!library.isEmpty()) {
            findings.add(new Finding(library.replace('/', '.') + "*", "is an embedded library that is known", false));
            return;
        }
        byte[] bytes = in.readNBytes(LARGEST_CLASS + 1);
        if (bytes.length > LARGEST_CLASS) {
            findings.add(new Finding(name, "is larger than a class should be", true));
            return;
        }
        try {
            CodeReader.read(new ByteArrayInputStream(bytes), findings::add);
        } catch (RuntimeException e) {
            // ASM says so with many kinds of exception; code that cannot be read is not let in.
            findings.add(new Finding(name, "has byte code that cannot be read", true));
        }
    }
}
