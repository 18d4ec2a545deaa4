package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.area.Area;
import org.osgi.annotation.versioning.ProviderType;

/** Areas. */
@ProviderType
public interface AreaStore {

    void put(Area area);

    Optional<Area> find(String id);

    List<Area> all();
}
