package org.openmash.hosting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.hosting.internal.agency.Descriptor;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Origin;
import org.openmash.hosting.internal.agency.Unit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** A connector's service in the registry. It is got on the agency's thread, since getting it may run its code. */
final class RegisteredOffer<T> implements Offer<T> {

    private static final int LARGEST_DESCRIPTOR = 1024 * 1024;

    private final BundleContext context;
    private final Class<T> role;
    private final ServiceReference<T> reference;
    private final Origin origin;
    private final AtomicBoolean held = new AtomicBoolean();

    RegisteredOffer(BundleContext context, Class<T> role, ServiceReference<T> reference) {
        this.context = context;
        this.role = role;
        this.reference = reference;
        this.origin = origin(reference.getBundle(), String.valueOf(reference.getProperty("for.agency")));
    }

    @Override
    public Class<T> role() {
        return role;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        for (String key : reference.getPropertyKeys()) {
            properties.put(key, reference.getProperty(key));
        }
        return properties;
    }

    @Override
    public T service() throws ConnectorFault {
        T service = context.getService(reference);
        if (service == null) {
            if (reference.getBundle() == null) {
                throw new ConnectorFault(Kind.COMMUNICATION, origin.name() + " has just gone");
            }
            throw new ConnectorFault(
                    Kind.CONFIGURATION, origin.name() + " does not start: look at its configuration and the log");
        }
        if (!held.compareAndSet(false, true)) {
            // Held once from the first call to release, so that the connector is not rebuilt between calls.
            context.ungetService(reference);
        }
        return service;
    }

    @Override
    public void release() {
        if (held.compareAndSet(true, false)) {
            context.ungetService(reference);
        }
    }

    private static Origin origin(Bundle bundle, String kind) {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        Unit unit = Unit.at(bundle.getLocation())
                .orElseGet(() -> new Unit(kind, bundle.getVersion().toString(), ""));
        return new Origin(bundle.getSymbolicName(), loader, descriptor(bundle), unit);
    }

    private static Optional<String> descriptor(Bundle bundle) {
        URL entry = bundle.getEntry(Descriptor.PATH);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(new String(in.readNBytes(LARGEST_DESCRIPTOR), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.of("unreadable: " + e.getClass().getSimpleName());
        }
    }
}
