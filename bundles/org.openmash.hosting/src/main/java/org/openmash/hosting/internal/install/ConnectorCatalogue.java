package org.openmash.hosting.internal.install;

import java.util.List;

/** Connectors that are installed or could be. Called from many threads, one installation at a time. */
public interface ConnectorCatalogue {

    /**
     * A connector.
     *
     * @param name feature name without {@code openmash-connector-}
     * @param installed whether its bundle is in the hub
     * @param sha256 checksum in hexadecimal of an archive that has just come in; blank otherwise
     */
    record Entry(String name, String version, boolean installed, String sha256) {

        public Entry(String name, String version, boolean installed) {
            this(name, version, installed, "");
        }
    }

    /** Sorted by name; an installed one is not repeated from the folder. */
    List<Entry> entries();

    /**
     * Installs one, changing no other bundle; installing twice changes nothing.
     *
     * @param fileOrName path of a KAR, or a name of the catalogue
     * @throws org.openmash.core.api.InvalidRequest with what to do, when it cannot be installed
     */
    Entry install(String fileOrName);

    /** Takes one out of the hub, changing no other bundle; removing twice changes nothing. */
    Entry remove(String name);
}
