package org.openmash.store.jpa.internal.setup;

import java.nio.file.Path;
import org.openmash.core.api.InvalidRequest;

/**
 * Configuration {@code org.openmash.store}, checked.
 *
 * @param url JDBC URL without secrets; blank for Derby in the data folder
 * @param passwordRef where the password is kept
 * @param data the hub's data folder
 */
public record StoreSettings(
        String url, String user, String passwordRef, int poolSize, int startWaitSeconds, Path data) {

    private static final String DERBY = "jdbc:derby:";

    public StoreSettings {
        if (url.isBlank()) {
            url = DERBY + data.resolve("derby").resolve("openmash");
        }
        if (!url.startsWith(DERBY) && !url.startsWith("jdbc:postgresql:")) {
            throw new InvalidRequest("url", "give jdbc:derby:FOLDER or jdbc:postgresql://HOST/DATABASE");
        }
        if (url.startsWith(DERBY) && url.contains(";") || url.contains("password=")) {
            throw new InvalidRequest("url", "leave attributes and passwords out; the password goes by passwordRef");
        }
        if (poolSize < 2 || poolSize > 100) {
            throw new InvalidRequest("poolSize", "give 2 to 100");
        }
        if (startWaitSeconds < 0 || startWaitSeconds > 600) {
            throw new InvalidRequest("startWaitSeconds", "give 0 to 600");
        }
    }

    boolean derby() {
        return url.startsWith(DERBY);
    }

    /** Folder of the Derby database. */
    Path derbyFolder() {
        return Path.of(url.substring(DERBY.length()));
    }

    /** The same folder with what is known of its making. */
    DerbyFolder derbyMaking() {
        return new DerbyFolder(derbyFolder(), data.resolve("keys").resolve("derby.made"));
    }

    Path derbyKeyFile() {
        return data.resolve("keys").resolve("derby.key");
    }
}
