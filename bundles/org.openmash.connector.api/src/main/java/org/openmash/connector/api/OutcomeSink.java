package org.openmash.connector.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Role of an agency that receives released packs in its own system; a service of its own. */
@ConsumerType
public interface OutcomeSink {

    /**
     * Takes one pack. Idempotent by {@link OutcomePack#packId()}: the host may deliver the same pack again after a
     * crash.
     *
     * @return the agency's own acknowledgement reference
     * @throws ConnectorFault when it could not be delivered; the host tries again when that makes sense
     */
    String deliver(OutcomePack pack, CallContext<Void> context) throws ConnectorFault;
}
