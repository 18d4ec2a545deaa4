package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** What a bundle that offers an agency finds when it looks around in the hub. */
public class HostileIT extends HubUnderTest {

    private static final List<String> HUB_SERVICES = List.of(
            "org.openmash.core.api.agency.AgencyRegister",
            "org.openmash.core.api.agency.AgencyGateway",
            "org.osgi.service.cm.ConfigurationAdmin",
            "org.apache.karaf.features.FeaturesService");

    private Bundle guest;

    /** The guest is installed by hand. */
    @Override
    protected Option[] more() {
        return new Option[] {
            editConfigurationFilePut("etc/org.openmash.hosting.cfg", "onePersonActivates", "true"),
            editConfigurationFilePut("etc/org.openmash.hosting.cfg", "connectorsByHand", "true")
        };
    }

    @Before
    public void install() throws Exception {
        guest = hub.installBundle("test:guest", bundle());
        guest.start();
    }

    @After
    public void uninstall() throws Exception {
        guest.uninstall();
    }

    @Test
    public void aConnectorFindsNoServiceOfTheHub() {
        Object found = guest.getRegisteredServices()[0].getProperty(PryingActivator.FOUND);

        assertEquals(List.of(), found);
        for (String service : HUB_SERVICES) {
            assertNotNull("the control sees " + service, hub.getServiceReference(service));
        }
    }

    @Test
    public void aConnectorSeesItsOwnServicesAndHearsOfNoOthers() {
        BundleContext prying = guest.getBundleContext();
        List<String> heard = new CopyOnWriteArrayList<>();
        List<String> control = new CopyOnWriteArrayList<>();
        prying.addServiceListener(
                event -> heard.add(type(event.getServiceReference().getProperty("objectClass"))));
        hub.addServiceListener(
                event -> control.add(type(event.getServiceReference().getProperty("objectClass"))));

        ServiceRegistration<?> own = prying.registerService(Runnable.class, () -> {}, null);
        ServiceRegistration<?> foreign = hub.registerService(Comparable.class, "a service of the hub", null);

        assertNotNull(prying.getServiceReference(Runnable.class));
        assertTrue(heard.contains(Runnable.class.getName()));
        assertEquals(
                List.of(),
                heard.stream().filter(Comparable.class.getName()::equals).toList());
        assertTrue(control.contains(Comparable.class.getName()));
        own.unregister();
        foreign.unregister();
    }

    private static String type(Object objectClass) {
        return ((String[]) objectClass)[0];
    }

    private static ByteArrayInputStream bundle() throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "test.guest");
        headers.putValue("Import-Package", "org.osgi.framework");
        headers.putValue("Bundle-Activator", PryingActivator.class.getName());
        headers.putValue(PryingActivator.WANTED, String.join(",", HUB_SERVICES));
        headers.putValue("Provide-Capability", "org.openmash.agency;org.openmash.agency=guest");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String code = PryingActivator.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream in = HostileIT.class.getClassLoader().getResourceAsStream(code)) {
            jar.putNextEntry(new JarEntry(code));
            in.transferTo(jar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
