package org.openmash.core.api.agency;

import java.util.List;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Agencies join, are watched and leave. Called from many threads; each change is audited and told as an event. */
@ProviderType
public interface AgencyRegister {

    /** Installed connectors and those in the catalogue folder. */
    List<ConnectorView> connectors(Caller caller);

    /**
     * Installs a connector; it does not join anything.
     *
     * @param fileOrName path of a KAR, or a name from the catalogue
     * @throws org.openmash.core.api.InvalidRequest with what to do, when it cannot be installed
     */
    ConnectorView install(Caller caller, String fileOrName);

    /** Agencies of an area, desks included. */
    List<AgencyView> agencies(Caller caller, String area);

    /** From now on open cases of the area can ask it. Joining twice changes nothing. */
    AgencyView join(Caller caller, AgencyId agency, String area);

    /** Nothing new starts, what runs may end; what it said stays. */
    AgencyView leave(Caller caller, AgencyId agency, String area);

    Status probe(Caller caller, AgencyId agency, String area);
}
