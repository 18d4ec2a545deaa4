package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Probe;
import org.openmash.core.api.AgencyId;
import org.openmash.hosting.internal.agency.Place;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;

class AgencyDoorTest {

    private static final Map<String, Object> CONFIGURATION =
            Map.of("for.agency", "police", "agency.areas", new String[] {"westmoor", "tamarshire"});

    private final FakeStore store = new FakeStore();
    private final AgencyDoor door = new AgencyDoor(
            fake(BundleContext.class, Map.of()),
            new House(Settings.from(config()), new AgreementBook(store, store, store, store, Hub.CLOCK)));

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aServiceWithTwoRolesComesAndGoesWithBoth() {
        ServiceReference<?> both = reference();

        door.addConnector(typed(both));
        door.addProbe(typed(both));
        assertThat(present("westmoor")).isTrue();
        assertThat(present("tamarshire")).isTrue();

        door.removeProbe(typed(both));
        door.removeConnector(typed(both));
        assertThat(present("westmoor")).isFalse();
        assertThat(present("tamarshire")).isFalse();
    }

    private boolean present(String area) {
        return door.house()
                .counterparts()
                .find(new Place(new AgencyId("police"), area))
                .map(c -> c.role(AgencyConnector.class).isPresent()
                        && c.role(Probe.class).isPresent())
                .orElse(false);
    }

    private static ServiceReference<?> reference() {
        BundleWiring wiring = fake(BundleWiring.class, Map.of("getClassLoader", new ClassLoader() {}));
        Bundle bundle = fake(
                Bundle.class,
                Map.of("adapt", wiring, "getSymbolicName", "connector.police", "getVersion", Version.emptyVersion));
        return (ServiceReference<?>) Proxy.newProxyInstance(
                AgencyDoorTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getBundle" -> bundle;
                    case "getPropertyKeys" -> CONFIGURATION.keySet().toArray(String[]::new);
                    case "getProperty" -> CONFIGURATION.get(arguments[0]);
                    case "hashCode" -> 1;
                    case "equals" -> self == arguments[0];
                    default -> null;
                });
    }

    @SuppressWarnings("unchecked") // one reference stands for all roles of its service, as in the registry
    private static <T> ServiceReference<T> typed(ServiceReference<?> reference) {
        return (ServiceReference<T>) reference;
    }

    private static HostingConfig config() {
        return fake(
                HostingConfig.class,
                Map.ofEntries(
                        Map.entry("seed", new String[0]),
                        Map.entry("threadsPerAgency", 4),
                        Map.entry("queuePerAgency", 64),
                        Map.entry("locateTimeoutSeconds", 10),
                        Map.entry("retrieveTimeoutSeconds", 30),
                        Map.entry("pollTimeoutSeconds", 60),
                        Map.entry("probeTimeoutSeconds", 3),
                        Map.entry("pollPauseSeconds", 3),
                        Map.entry("reconcilePauseSeconds", 5),
                        Map.entry("upgradeTimeoutSeconds", 30),
                        Map.entry("onePersonActivates", false)));
    }

    /** Answers each method by its name, and everything else with nothing. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.get(method.getName())));
    }
}
