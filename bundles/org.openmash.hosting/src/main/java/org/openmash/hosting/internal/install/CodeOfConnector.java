package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Descriptor;

/** Which agencies an archive speaks for and how it describes them, read without running any of its code. */
final class CodeOfConnector {

    private static final Pattern AGENCY = Pattern.compile("org\\.openmash\\.agency(?::String)?=\"?([^\",;]+)");
    private static final int LARGEST_DESCRIPTOR = 1024 * 1024;

    private final Set<String> agencies = new TreeSet<>();
    private final List<String> descriptors = new ArrayList<>();

    private CodeOfConnector() {}

    /**
     * The kinds of agency that the archive speaks for.
     *
     * @throws InvalidRequest naming path and mend when a descriptor is wrong
     */
    static Set<String> agencies(KarFile kar) {
        CodeOfConnector code = new CodeOfConnector();
        try {
            kar.bundles((file, jar) -> code.look(jar));
        } catch (IOException e) {
            throw KarFile.wrong(kar.file(), "is no readable connector archive; build or download it again");
        }
        if (code.agencies.isEmpty()) {
            throw KarFile.wrong(kar.file(), "speaks for no agency: annotate the connector with @ForAgency");
        }
        for (String text : code.descriptors) {
            Descriptor.read(
                    text,
                    List.copyOf(code.agencies),
                    new AgencyId(code.agencies.iterator().next()));
        }
        return code.agencies;
    }

    private void look(InputStream in) throws IOException {
        ZipInputStream jar = new ZipInputStream(in);
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                capabilities(new Manifest(jar).getMainAttributes().getValue("Provide-Capability"));
            } else if (entry.getName().equals(Descriptor.PATH)) {
                descriptors.add(new String(jar.readNBytes(LARGEST_DESCRIPTOR), StandardCharsets.UTF_8));
            }
        }
    }

    private void capabilities(String header) {
        Matcher matcher = AGENCY.matcher(header == null ? "" : header);
        while (matcher.find()) {
            agencies.add(matcher.group(1));
        }
    }
}
