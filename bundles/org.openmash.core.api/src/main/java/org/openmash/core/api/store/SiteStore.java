package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencySite;
import org.osgi.annotation.versioning.ProviderType;

/** Sites of agencies. */
@ProviderType
public interface SiteStore {

    void put(AgencySite site);

    void remove(AgencyId agency, String area, String id);

    Optional<AgencySite> find(AgencyId agency, String area, String id);

    /** Sites of one agency in one area, by name. */
    List<AgencySite> of(AgencyId agency, String area);
}
