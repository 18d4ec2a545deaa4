package org.openmash.hosting.internal.call;

import org.openmash.connector.api.ConnectorFault;

/** A place where secrets lie, addressed by the part of a reference behind its scheme. Called from many threads. */
interface SecretVault {

    /** What references to it begin with, without the colon. */
    String scheme();

    /**
     * @param key the configuration key, for messages; the value is never repeated
     * @throws ConnectorFault of kind CONFIGURATION naming the key and what is insecure or missing
     */
    String read(String key, String address) throws ConnectorFault;
}
