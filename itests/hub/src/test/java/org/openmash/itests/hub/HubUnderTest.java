package org.openmash.itests.hub;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.inject.Inject;
import org.junit.runner.RunWith;
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

    private static final int HTTP = 18110;
    private static final int SSH = 18111;

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
            vmOptions("-Xmx768m"),
            systemTimeout(120_000),
            composite(more())
        };
    }

    /** What a test class needs besides. */
    protected Option[] more() {
        return new Option[0];
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

    protected static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("did not happen within 30 s: " + what);
    }
}
