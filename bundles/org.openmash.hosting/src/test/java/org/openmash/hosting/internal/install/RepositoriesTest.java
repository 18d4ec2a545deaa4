package org.openmash.hosting.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.core.api.Unavailable;

/** Connectors of a repository elsewhere. */
class RepositoriesTest {

    private final Repositories repositories = new Repositories();
    private HttpServer server;
    private String base;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        answers("/features.xml", """
                <features xmlns="http://karaf.apache.org/xmlns/features/v1.6.0" name="elsewhere">
                  <feature name="openmash-connector-housing" version="1.2.0">
                    <feature>openmash-core</feature>
                    <bundle>BASE/housing.jar</bundle>
                  </feature>
                  <feature name="openmash-connector-lost" version="1.0.0"><bundle>BASE/lost.jar</bundle></feature>
                  <feature name="openmash-connector-local" version="1.0.0"><bundle>file:/etc/hostname</bundle></feature>
                  <feature name="webconsole" version="5"/>
                </features>
                """.replace("BASE", base));
        answers("/housing.jar", "a jar");
        server.start();
        repositories.at(base + "/features.xml");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void offersConnectorsAndNothingElse() {
        assertThat(repositories.offers())
                .extracting(Repositories.Offer::name)
                .containsExactly("housing", "lost", "local");
    }

    @Test
    void whatIsFetchedIsAnArchiveLikeAnyOther() throws IOException {
        Path kar = folder.resolve("housing.kar");

        repositories.fetch(offer("housing"), kar);

        KarFile archive = KarFile.read(kar);
        archive.checkWhole();
        assertThat(archive.name()).isEqualTo("housing");
        assertThat(archive.version()).isEqualTo("1.2.0");
        assertThat(archive.feature().needs()).containsExactly("openmash-core");
        archive.bundles((file, jar) -> assertThat(jar).hasBinaryContent("a jar".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatCannotBeFetchedIsSaid() {
        for (String name : List.of("lost", "local")) {
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> repositories.fetch(offer(name), folder.resolve("x.kar")))
                    .withMessageContaining(name + " could not be fetched from " + base);
        }
    }

    @Test
    void aRepositoryThatIsNotThereIsLeftOut() {
        repositories.at(base + "/nowhere.xml", "file:/etc/features.xml", base + "/features.xml");

        assertThat(repositories.offers()).hasSize(3);
    }

    private Repositories.Offer offer(String name) {
        return repositories.offers().stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void answers(String path, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
