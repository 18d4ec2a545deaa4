package org.openmash.hosting.internal.area;

import java.util.List;
import java.util.Map;

/** Configurations of connectors on this node. */
public interface Instances {

    /** Every configuration that names areas, whoever wrote it. */
    List<Instance> all();

    /**
     * Writes one, new or anew.
     *
     * @param kind under which name configurations of this kind are kept
     * @param name which of them
     * @throws org.openmash.core.api.Unavailable when it cannot be written
     */
    void put(String kind, String name, Map<String, String> values);

    /** @throws org.openmash.core.api.Unavailable when it cannot be taken away */
    void remove(String pid);
}
