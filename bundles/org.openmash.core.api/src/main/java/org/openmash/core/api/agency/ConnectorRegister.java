package org.openmash.core.api.agency;

import java.util.List;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Connectors come into the running hub and go. Installing is one step, letting an agency join another. Called from many
 * threads; each change is audited. Trouble is an {@link org.openmash.core.api.InvalidRequest} that says what to do.
 */
@ProviderType
public interface ConnectorRegister {

    /** Installed connectors and those in the catalogue. */
    List<ConnectorView> connectors(Caller caller);

    /**
     * Installs a connector; it does not join anything.
     *
     * @param fileOrName path of a KAR, or a name from the catalogue
     */
    ConnectorView install(Caller caller, String fileOrName);

}
