package org.openmash.hosting.internal.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openmash.core.api.area.Setting;

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

    @Override
    public List<Setting> settings(String kind) {
        return List.of();
    }
}
