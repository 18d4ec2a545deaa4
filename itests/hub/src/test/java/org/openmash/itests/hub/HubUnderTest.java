package org.openmash.itests.hub;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.openmash.itests.tour.People;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** One hub per test class, started from the archive on ports of its own. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public abstract class HubUnderTest {

    private static final int HTTP = port("openmash.http");
    private static final int SSH = port("openmash.ssh");
    private static final String DEMO = "etc/org.openmash.demo.cfg";

    @Inject
    protected BundleContext hub;

    @Configuration
    public Option[] configuration() {
        String repository = System.getProperty("openmash.repository");
        String maven = "etc/org.ops4j.pax.url.mvn.cfg";
        return new Option[] {
            karafDistributionConfiguration()
                    .frameworkUrl("file:" + System.getProperty("openmash.archive"))
                    .name("OpenMASH")
                    .unpackDirectory(new File("target/exam"))
                    .useDeployFolder(false)
                    .runEmbedded(false),
            keepRuntimeFolder(),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            editConfigurationFilePut(
                    maven, "org.ops4j.pax.url.mvn.repositories", "file:" + repository + "@id=local.m2@snapshots"),
            editConfigurationFilePut(maven, "org.ops4j.pax.url.mvn.localRepository", repository),
            editConfigurationFilePut("etc/org.apache.felix.http.cfg", "org.osgi.service.http.port", "" + HTTP),
            editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", "" + SSH),
            replaceConfigurationFile(DEMO, new File(System.getProperty("openmash.demo"))),
            // On a busy machine the hub's own bundles keep Pax Exam waiting longer than its 10 seconds.
            vmOptions("-Xmx768m", "-Dopenmash.http=" + HTTP, "-Dopenmash.ssh=" + SSH),
            vmOptions("-Dorg.ops4j.pax.exam.raw.extender.intern.Parser.DEFAULT_TIMEOUT=120000"),
            systemTimeout(120_000),
            org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel(
                    org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel.INFO),
            composite(more())
        };
    }

    /** Inside the hub the port it was started with, outside a free one. */
    private static int port(String property) {
        Integer given = Integer.getInteger(property);
        if (given != null) {
            return given;
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a test class needs besides. */
    protected Option[] more() {
        return new Option[0];
    }

    @Before
    public void awaitTheReadyHub() throws InterruptedException {
        await("the hub is ready", () -> get("/api/v1/status").statusCode() == 200);
    }

    /** Who works in the demonstration. */
    protected People people() throws IOException {
        Properties demo = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("karaf.base"), DEMO))) {
            demo.load(in);
        }
        return new People(URI.create("http://127.0.0.1:" + HTTP), demo.getProperty("password"));
    }

    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + HTTP + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    protected <S> S service(Class<S> type) {
        ServiceReference<S> reference = hub.getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("no service " + type.getName());
        }
        return hub.getService(reference);
    }

    protected static void await(String what, Callable<Boolean> condition) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (holds(condition)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("did not happen within 30 s: " + what);
    }

    /** A hub that is not up yet refuses connections: then nothing holds. */
    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
