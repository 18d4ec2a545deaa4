package org.openmash.core.api.store;

import java.util.List;
import org.openmash.core.api.AgencyId;
import org.osgi.annotation.versioning.ProviderType;

/** Back-fill of open cases, one row for each agency and area. */
@ProviderType
public interface BackFillStore {

    void put(BackFillState state);

    void remove(AgencyId agency, String area);

    List<BackFillState> all();
}
