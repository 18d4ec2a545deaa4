package org.openmash.hosting.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Unit;
import org.osgi.framework.Bundle;

/** Which code the gate knows. */
class KnownCodeTest {

    private static final String JAR = "repository/org/openmash/fire/0.1.0/fire-0.1.0.jar";
    private static final String FEATURES = """
            <features xmlns="http://karaf.apache.org/xmlns/features/v1.6.0" name="fire">
              <feature name="openmash-connector-fire" version="0.1.0">
                <feature dependency="true">openmash-core</feature>
                <bundle start-level="90">mvn:org.openmash/fire/0.1.0</bundle>
                <details>Home-safety visits</details>
              </feature>
            </features>
            """;
    private static final Map<String, String> CONTENT = Map.of(
            "META-INF/MANIFEST.MF",
            "Manifest-Version: 1.0\nProvide-Capability: org.openmash.agency;org.openmash.agency=fire\n",
            "org/openmash/fire/Fire.txt",
            "answers");

    @TempDir
    Path folder;

    @Test
    void theSameContentHasTheSameHashAsJarAndAsBundle() throws IOException {
        String jar = CodeHash.ofJar(new ByteArrayInputStream(zip(CONTENT)));

        assertThat(CodeHash.ofBundle(bundle(1, CONTENT))).isEqualTo(jar);
        assertThat(CodeHash.ofBundle(bundle(2, with("org/openmash/fire/Fire.txt", "lies"))))
                .isNotEqualTo(jar);
        assertThat(CodeHash.ofBundle(bundle(3, with("org/openmash/fire/More.txt", ""))))
                .isNotEqualTo(jar);
    }

    @Test
    void knowsWhatTheDistributionListsWithItsChecksum() throws IOException {
        Path jar = Files.createDirectories(folder.resolve("system")).resolve("fire.jar");
        Files.write(jar, zip(CONTENT));
        list(CodeHash.sha256(Files.newInputStream(jar)) + "  system/fire.jar");
        assertThat(code().knows(bundle(1, CONTENT))).isTrue();
        assertThat(code().knows(bundle(1, with("org/openmash/fire/Fire.txt", "lies"))))
                .isFalse();

        Files.write(jar, zip(with("org/openmash/fire/Fire.txt", "lies")));
        assertThat(code().knows(bundle(1, with("org/openmash/fire/Fire.txt", "lies"))))
                .as("a jar that was exchanged in the distribution")
                .isFalse();
    }

    @Test
    void knowsWhatIsKeptAlsoAfterARestart() throws IOException {
        KnownCode code = code();
        assertThat(code.knows(bundle(1, CONTENT))).isFalse();
        KarFile kar = KarFile.read(kar());
        kar.checkWhole();
        assertThat(CodeOfConnector.agencies(kar)).containsExactly("fire");

        code.learn(code.kept().keep(kar));

        assertThat(code.knows(bundle(1, CONTENT))).isTrue();
        assertThat(code().knows(bundle(1, CONTENT))).isTrue();
        assertThat(code.kept().find(kar.unit())).isPresent();
    }

    @Test
    void anArchiveIsNotKnownBecauseSomebodyPutItBetweenTheKeptOnes() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.copy(kar(), kept.resolve("fire-0.1.0-" + "0".repeat(64) + ".kar"));

        assertThat(code().knows(bundle(1, CONTENT))).isFalse();
    }

    @Test
    void keepsTwoVersionsAndForgetsTheRest() throws IOException {
        KnownCode code = code();
        KarFile kar = code.kept().keep(KarFile.read(kar()));

        code.kept().forgetOthers("fire", Set.of(kar.unit()));
        assertThat(code.kept().all()).hasSize(1);
        code.kept().forgetOthers("fire", Set.of(new Unit("fire", "0.2.0", "ab")));
        assertThat(code.kept().all()).isEmpty();
    }

    @Test
    void refusesAnArchiveThatDoesMoreThanBringBundles() throws IOException {
        refuses(FEATURES.replace("<details>Home-safety visits</details>", "<config name=\"x\">a=b</config>"), "config");
        refuses(FEATURES.replace("fire/0.1.0</bundle>", "other/0.1.0</bundle>"), "does not bring it");
        refuses(FEATURES.replace("mvn:org.openmash", "https://elsewhere.example"), "does not bring it");
    }

    @Test
    void refusesAnArchiveThatSpeaksForNoAgency() throws IOException {
        Path kar = folder.resolve("mute.kar");
        Files.write(kar, archive(FEATURES, zip(Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"))));

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> CodeOfConnector.agencies(KarFile.read(kar)))
                .withMessageContaining("speaks for no agency");
    }

    private void refuses(String features, String words) throws IOException {
        Path kar = folder.resolve("wrong.kar");
        Files.write(kar, archive(features, zip(CONTENT)));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> KarFile.read(kar).checkWhole())
                .withMessageContaining(words);
    }

    private KnownCode code() {
        return new KnownCode(folder, folder.resolve("kept"));
    }

    private void list(String line) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("connectors")).resolve("SHA256SUMS"), line + "\n");
    }

    private Path kar() throws IOException {
        return Files.write(folder.resolve("fire.kar"), archive(FEATURES, zip(CONTENT)));
    }

    private static byte[] archive(String features, byte[] jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("repository/org/openmash/fire/0.1.0/fire-0.1.0-features.xml"));
            out.write(features.getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry(JAR));
            out.write(jar);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> with(String path, String text) {
        Map<String, String> content = new TreeMap<>(CONTENT);
        content.put(path, text);
        return content;
    }

    private static byte[] zip(Map<String, String> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : content.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A bundle as the framework shows one: folders and entries. */
    private Bundle bundle(long id, Map<String, String> content) {
        return (Bundle) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getBundleId" -> id;
                    case "getLastModified" -> (long) content.hashCode();
                    case "getEntryPaths" -> paths(content, (String) arguments[0]);
                    case "getEntry" -> entry(content, (String) arguments[0]);
                    default -> null;
                });
    }

    private static Object paths(Map<String, String> content, String under) {
        String prefix = under.equals("/") ? "" : under;
        TreeSet<String> paths = new TreeSet<>();
        content.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .forEach(rest -> paths.add(prefix + rest.replaceAll("/.*", "/")));
        return Collections.enumeration(paths);
    }

    private URL entry(Map<String, String> content, String path) throws IOException {
        if (path.endsWith("/")) {
            return null;
        }
        Path file = folder.resolve("entries-" + content.hashCode()).resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content.get(path)).toUri().toURL();
    }
}
