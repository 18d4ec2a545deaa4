package org.openmash.core.api.agency;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Unavailable;
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
     * The second person's yes to the very archive.
     *
     * @param sha256 its checksum in hexadecimal; another one than the installed archive's is refused
     */
    default ConnectorView approve(Caller caller, String name, String sha256) {
        throw new Unavailable("this hub cannot approve connectors");
    }

    /** Puts another version in the place of the one that runs; that one is kept. */
    default ConnectorView upgrade(Caller caller, String fileOrName) {
        throw new Unavailable("this hub cannot upgrade connectors");
    }

    /** Goes back to the version before. */
    default ConnectorView back(Caller caller, String name) {
        throw new Unavailable("this hub cannot go back");
    }

    /** Takes it out of the hub; agencies that it speaks for are missing from then on. */
    default ConnectorView remove(Caller caller, String name) {
        throw new Unavailable("this hub cannot remove connectors");
    }
}
