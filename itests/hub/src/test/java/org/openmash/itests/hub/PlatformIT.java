package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** What the hub stands on. */
public class PlatformIT extends HubUnderTest {

    private static final List<String> OPEN = List.of("org.openmash.connector.api", "org.openmash.core.api");

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
        ServiceReference<?> http = hub.getServiceReference("org.osgi.service.servlet.runtime.HttpServiceRuntime");
        assertTrue(hub.getService(http).getClass().getName().startsWith("org.apache.felix.http."));
    }

    @Test
    public void jerseyServesTheRestApi() {
        assertEquals(
                "org.eclipse.osgitech.rest.servlet.whiteboard",
                provider("org.osgi.service.jakartars.runtime.JakartarsServiceRuntime"));
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
        List<String> forbidden = bundles()
                .filter(PlatformIT::isConnector)
                .flatMap(b -> b.adapt(BundleWiring.class).getRequiredWires(null).stream())
                .filter(wire -> ours(wire))
                .map(BundleWire::toString)
                .toList();

        assertEquals(List.of(), forbidden);
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

    private String provider(String service) {
        ServiceReference<?> reference = hub.getServiceReference(service);
        assertTrue(service, reference != null);
        return reference.getBundle().getSymbolicName();
    }
}
