package org.openmash.hosting.internal.area;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.area.Setting;

/** Kinds of connectors that a document may name. */
public interface Kinds {

    /** Under which name its configurations are kept; empty while no such connector is installed. */
    Optional<String> pid(String kind);

    /** Whether it could be installed by its name alone. */
    boolean inCatalogue(String kind);

    /** What its connector wants to be told, beside for whom it speaks; empty while it is not installed. */
    List<Setting> settings(String kind);
}
