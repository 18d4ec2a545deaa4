package org.openmash.hosting.internal.area;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Connectors of the kinds that a test names. */
public final class FakeKinds implements Kinds {

    public static final String POLICE = "org.openmash.connector.police";

    public final Set<String> installed = new TreeSet<>(Set.of("police"));

    @Override
    public Optional<String> pid(String kind) {
        return installed.contains(kind) ? Optional.of("org.openmash.connector." + kind) : Optional.empty();
    }

    @Override
    public boolean inCatalogue(String kind) {
        return kind.equals("probation");
    }
}
