package org.openmash.hosting.internal.area;

import java.util.Optional;

/** Kinds of connectors that a document may name. */
public interface Kinds {

    /** Under which name its configurations are kept; empty while no such connector is installed. */
    Optional<String> pid(String kind);

    /** Whether it could be installed by its name alone. */
    boolean inCatalogue(String kind);
}
