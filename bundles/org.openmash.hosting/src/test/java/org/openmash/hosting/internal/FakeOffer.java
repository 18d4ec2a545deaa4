package org.openmash.hosting.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Origin;
import org.openmash.hosting.internal.agency.Unit;

/** A role service of a connector without a registry. Offers of one kind come from one bundle. */
public final class FakeOffer<T> implements Offer<T> {

    private static final String DESCRIPTOR = """
            {"id": "KIND", "name": "The KIND service", "contact": "KIND desk", "identifiers": ["nhs"],
             "recordTypes": [{"id": "note", "label": "Note", "itemType": "police-notice", "sensitivity": "ordinary"}],
             "handlingCodes": {"P": "May be shared"}}
            """;

    private static final Map<String, Origin> ORIGINS = new TreeMap<>();

    private final Class<T> role;
    private final T service;
    private final Origin origin;
    private final Map<String, Object> properties = new TreeMap<>();

    private FakeOffer(Class<T> role, T service, String kind, Origin origin) {
        this.role = role;
        this.service = service;
        this.origin = origin;
        properties.put("for.agency", kind);
        properties.put("agency.areas", "westmoor");
    }

    public static <T> FakeOffer<T> of(String kind, Class<T> role, T service) {
        synchronized (ORIGINS) {
            Origin origin = ORIGINS.computeIfAbsent(kind, k -> bundle(k, DESCRIPTOR.replace("KIND", k)));
            return new FakeOffer<>(role, service, kind, origin);
        }
    }

    public static <T> FakeOffer<T> describedBy(String descriptor, String kind, Class<T> role, T service) {
        return new FakeOffer<>(role, service, kind, bundle(kind, descriptor));
    }

    /** From a bundle of its own. */
    public static <T> FakeOffer<T> loadedBy(ClassLoader loader, String kind, Class<T> role, T service) {
        Origin origin = new Origin("connector." + kind, loader, Optional.of(DESCRIPTOR.replace("KIND", kind)));
        return new FakeOffer<>(role, service, kind, origin);
    }

    /** Of one version of the connector of a kind. */
    public static <T> FakeOffer<T> ofUnit(Unit unit, ClassLoader loader, Class<T> role, T service) {
        Optional<String> descriptor = Optional.of(DESCRIPTOR.replace("KIND", unit.name()));
        Origin origin = new Origin("connector." + unit.name(), loader, descriptor, unit);
        return new FakeOffer<>(role, service, unit.name(), origin);
    }

    private static Origin bundle(String kind, String descriptor) {
        return new Origin("connector." + kind, new ClassLoader() {}, Optional.of(descriptor));
    }

    public FakeOffer<T> with(String key, Object value) {
        properties.put(key, value);
        return this;
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
        return properties;
    }

    @Override
    public T service() {
        return service;
    }

    @Override
    public void release() {
        properties.put("released", true);
    }
}
