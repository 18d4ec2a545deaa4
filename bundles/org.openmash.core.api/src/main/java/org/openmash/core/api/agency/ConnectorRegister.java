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

    /**
     * Information governance lets exactly this archive speak for agencies; the person has compared the checksum with the
     * one that the supplier gave.
     *
     * @param sha256 checksum of the installed archive in hexadecimal
     */
    ConnectorView approve(Caller caller, String name, String sha256);

    /**
     * Puts another version in place of the one that runs: it comes beside the old one, is probed and takes over with the
     * old one's configuration; calls under way end with the old one. When it does not answer its probe, the old one stays
     * and the new one goes. The archive of the old one is kept.
     *
     * @param fileOrName path of a KAR, or a name from the catalogue
     */
    ConnectorView upgrade(Caller caller, String fileOrName);

    /** Goes back to the version before the last upgrade. */
    ConnectorView back(Caller caller, String name);

    /** Takes a connector out of the hub; its agencies are missing until it comes back, agreements and data stay. */
    ConnectorView remove(Caller caller, String name);
}
