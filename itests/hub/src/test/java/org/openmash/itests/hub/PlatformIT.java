package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFileExtend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** What the hub stands on. */
public class PlatformIT extends HubUnderTest {

    private static final List<String> OPEN = List.of("org.openmash.connector.api", "org.openmash.core.api");
    private static final Set<String> COMMANDS = Set.of(
            "status",
            "connector-list",
            "connector-install",
            "agency-list",
            "agency-join",
            "agency-leave",
            "agency-probe",
            "identity-reindex",
            "identity-figures",
            "audit-verify");
    private static final Set<String> REFUSED = Set.of("CommandNotFoundException", "SecurityException");
    private static final String HTTP = "org.osgi.service.servlet.runtime.HttpServiceRuntime";
    private static final String TRANSACTIONS = "org.openmash.core.api.store.Transactions";

    @Override
    protected Option[] more() {
        return Stream.of("police", "socialcare", "health", "education")
                .map(agency -> editConfigurationFileExtend(
                        "etc/org.apache.karaf.features.cfg", "featuresBoot", "openmash-connector-" + agency + "/0.1.0"))
                .toArray(Option[]::new);
    }

    @Test
    public void everyBundleIsActive() {
        List<String> idle = bundles()
                .filter(b -> b.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .filter(b -> b.getState() != Bundle.ACTIVE && b.getState() != Bundle.STARTING)
                .map(Bundle::toString)
                .toList();

        assertEquals(List.of(), idle);
    }

    @Test
    public void frameworkComponentsConfigurationAndHttpAreFelix() {
        assertEquals("org.apache.felix.framework", hub.getBundle(0).getSymbolicName());
        assertEquals("org.apache.felix.scr", provider("org.osgi.service.component.runtime.ServiceComponentRuntime"));
        assertEquals("org.apache.felix.configadmin", provider("org.osgi.service.cm.ConfigurationAdmin"));
        Object http = hub.getService(reference(HTTP));
        assertTrue(http.getClass().getName().startsWith("org.apache.felix.http."));
    }

    @Test
    public void jettyAndJerseyServeTheRestApi() throws Exception {
        assertEquals("org.openmash.thirdparty.jetty", provider("org.osgi.service.servlet.runtime.HttpServiceRuntime"));
        assertEquals(
                "org.eclipse.osgitech.rest.servlet.whiteboard",
                provider("org.osgi.service.jakartars.runtime.JakartarsServiceRuntime"));
        assertTrue(Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().startsWith("org.eclipse.jetty.")));
        assertEquals(200, get("/api/v1/status").statusCode());
    }

    @Test
    public void whatEclipseLinkWroteToDerbyIsThereAfterTheStoreStartedAgain() throws Exception {
        Hub officer = people().contactOfficer();
        String now = officer.get("/status").path("time").asText();
        String contact = officer.create("/contacts", LoadProfile.contactOf("Pelham", now))
                .path("contactId")
                .asText();
        Bundle store = bundle("org.openmash.store.jpa");

        store.stop();
        store.start();

        await("the contact is there", () -> officer.raw("/contacts/" + contact).statusCode() == 200);
        assertEquals("derby", reference(TRANSACTIONS).getProperty("openmash.store.kind"));
        assertTrue(providersTo(store).contains("org.eclipse.persistence.jpa"));
        assertTrue(Files.readString(database().resolve("service.properties")).contains("dataEncryption=true"));
    }

    @Test
    public void theConsoleHasTheHubsOwnCommands() {
        Set<String> commands = service(SessionFactory.class).getRegistry().getCommands().stream()
                .filter(command -> command.getScope().equals("mash"))
                .map(Command::getName)
                .collect(Collectors.toSet());

        assertTrue(commands.toString(), commands.containsAll(COMMANDS));
    }

    @Test
    public void everyCommandNeedsTheRoleAdmin() throws Exception {
        Typing typing = new Typing(service(SessionFactory.class));

        for (String command : List.of("mash:status", "bundle:list", "feature:list", "config:list", "log:tail")) {
            assertTrue(command, REFUSED.contains(typing.as("viewer,manager,ssh", command)));
        }
        assertFalse(typing.as("admin", "mash:status").contains("Exception"));
        assertFalse(typing.as("admin", "bundle:list").contains("Exception"));
    }

    @Test
    public void peopleAreIndexedAnewAndFiguresReadAtTheConsole() throws Exception {
        Hub officer = people().contactOfficer();
        String now = officer.get("/status").path("time").asText();
        officer.create("/contacts", LoadProfile.contactOf("Aldermoor", now));
        Typing typing = new Typing(service(SessionFactory.class));

        String indexed = typing.as("admin", "mash:identity-reindex");
        String figures = typing.as("admin", "mash:identity-figures --area westmoor");

        assertTrue(indexed, indexed.matches("(?s).*[1-9][0-9]* people, done.*"));
        assertTrue(figures, figures.contains("the machine said") && figures.contains("two people"));
        assertTrue(REFUSED.contains(typing.as("viewer,manager,ssh", "mash:identity-reindex")));
    }

    @Test
    public void nothingManagesTheHubButItsConsole() {
        List<String> unwanted = bundles()
                .map(Bundle::getSymbolicName)
                .filter(name -> name.matches("org\\.apache\\.karaf\\.(management|instance|deployer|obr|webconsole).*"))
                .toList();

        assertEquals(List.of(), unwanted);
    }

    @Test
    public void nothingOfOursIsExportedButTheTwoApis() {
        List<String> exporters = bundles()
                .filter(b -> b.getSymbolicName().startsWith("org.openmash."))
                .filter(b -> !b.getSymbolicName().startsWith("org.openmash.thirdparty."))
                .filter(b -> b.getHeaders().get(Constants.EXPORT_PACKAGE) != null)
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();

        assertEquals(OPEN, exporters);
    }

    @Test
    public void connectorsAreWiredToTheirApiAndToNothingElseOfOurs() {
        List<Bundle> connectors = bundles().filter(PlatformIT::isConnector).toList();

        List<String> forbidden = connectors.stream()
                .flatMap(b -> b.adapt(BundleWiring.class).getRequiredWires(null).stream())
                .filter(wire -> ours(wire))
                .map(BundleWire::toString)
                .toList();

        assertEquals(List.of(), forbidden);
        assertFalse(connectors.isEmpty());
    }

    private static boolean isConnector(Bundle bundle) {
        return bundle.getSymbolicName().startsWith("org.openmash.connector.")
                && !bundle.getSymbolicName().equals("org.openmash.connector.api");
    }

    private static boolean ours(BundleWire wire) {
        String provider = wire.getProvider().getSymbolicName();
        boolean capability = wire.getCapability().getNamespace().equals("org.openmash.spi");
        return provider.startsWith("org.openmash.")
                && !provider.equals("org.openmash.connector.api")
                && !provider.startsWith("org.openmash.thirdparty.")
                && !capability;
    }

    private Stream<Bundle> bundles() {
        return Arrays.stream(hub.getBundles());
    }

    private Bundle bundle(String name) {
        return bundles()
                .filter(b -> name.equals(b.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bundle " + name));
    }

    private static List<String> providersTo(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getRequiredWires(null).stream()
                .map(wire -> wire.getProvider().getSymbolicName())
                .toList();
    }

    private static Path database() {
        return Path.of(System.getProperty("karaf.data"), "derby", "openmash");
    }

    private String provider(String service) {
        return reference(service).getBundle().getSymbolicName();
    }

    /** Also of types that the probe itself does not see. */
    private ServiceReference<?> reference(String service) {
        try {
            ServiceReference<?>[] found = hub.getAllServiceReferences(service, null);
            assertNotNull(service, found);
            return found[0];
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
