package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.Agreement;
import org.osgi.annotation.versioning.ProviderType;

/** Desired state of agencies. */
@ProviderType
public interface AgencyStore {

    void put(Agreement agreement);

    Optional<Agreement> find(AgencyId agency, String area);

    List<Agreement> all();
}
