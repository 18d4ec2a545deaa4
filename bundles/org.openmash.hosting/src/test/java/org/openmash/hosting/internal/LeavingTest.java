package org.openmash.hosting.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.core.api.AgencyId;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;

/** Of a connector that has left nothing stays in the hub's memory. */
class LeavingTest {

    private static final int ROUNDS = 50;

    private final Hub hub = new Hub();

    @AfterEach
    void close() {
        hub.close();
    }

    /** Loads the connector itself and everything else from the hub. */
    private static final class ConnectorLoader extends URLClassLoader {
        private ConnectorLoader(URL classes) {
            super(new URL[] {classes}, LeavingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(LeftConnector.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    @Test
    void theClassLoaderOfEachConnectorThatLeftIsCollected() throws Exception {
        hub.agrees("leaver");
        List<WeakReference<ClassLoader>> left = new ArrayList<>();

        for (int round = 0; round < ROUNDS; round++) {
            left.add(comesIsAskedAndLeaves(round));
        }

        await("all loaders are collected").atMost(30, SECONDS).until(() -> {
            System.gc();
            return left.stream().allMatch(loader -> loader.get() == null);
        });
        assertThat(left).hasSize(ROUNDS);
    }

    @Test
    void aConnectorThatIsReplacedUnderItsAgencyIsCollectedToo() throws Exception {
        hub.agrees("leaver");
        ConnectorLoader old = loader();
        WeakReference<ClassLoader> gone = new WeakReference<>(old);
        Offer<AgencyConnector> first = offer(old);
        hub.house.counterparts().add(first);
        ask(1);
        hub.house.counterparts().add(offer(loader()));

        hub.house.counterparts().remove(first);
        old.close();
        old = null;
        first = null;

        ask(2);
        await("the replaced loader is collected").atMost(30, SECONDS).until(() -> {
            System.gc();
            return gone.get() == null;
        });
    }

    private WeakReference<ClassLoader> comesIsAskedAndLeaves(int round) throws Exception {
        try (ConnectorLoader loader = loader()) {
            Offer<AgencyConnector> offer = offer(loader);
            hub.house.counterparts().add(offer);
            ask(round);
            hub.retrieve(digits(round), "leaver", "L-1");
            hub.house.counterparts().remove(offer);
            return new WeakReference<>(loader);
        }
    }

    private void ask(int round) {
        long before = counted();
        hub.locate(digits(round), "leaver");
        await("an answer").atMost(5, SECONDS).until(() -> counted() > before);
    }

    private long counted() {
        return hub.house
                .counterparts()
                .find(new Place(new AgencyId("leaver"), "westmoor"))
                .map(counterpart -> counterpart.figures().failures())
                .orElse(0L);
    }

    private static String digits(int round) {
        return String.format("%02d", round);
    }

    private static ConnectorLoader loader() {
        return new ConnectorLoader(
                LeftConnector.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Offer<AgencyConnector> offer(ClassLoader loader) throws ReflectiveOperationException {
        AgencyConnector connector = (AgencyConnector)
                loader.loadClass(LeftConnector.class.getName()).getConstructor().newInstance();
        assertThat(connector.getClass().getClassLoader()).isSameAs(loader);
        return FakeOffer.loadedBy(loader, "leaver", AgencyConnector.class, connector);
    }
}
