package org.openmash.connector.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Role of a connector that can say cheaply whether its agency can be asked; a service of its own. */
@ConsumerType
public interface Probe {

    /**
     * Looks without touching a person's data, in a second or two.
     *
     * @throws ConnectorFault instead of a status, where that is easier; the host turns it into one
     */
    Status probe(CallContext<Void> context) throws ConnectorFault;
}
