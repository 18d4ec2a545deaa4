package org.openmash.connector.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Role of an agency that delivers promised answers itself instead of having them collected; a service of its own. */
@ConsumerType
public interface AnswerSource {

    /**
     * Called by the host again and again, never twice at once; emits each answer that has arrived.
     *
     * @throws ConnectorFault when the source cannot be read; the host tries again later
     */
    void poll(CallContext<TicketAnswer> context) throws ConnectorFault;
}
