package org.openmash.connector.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Role of an agency that notifies the hub (a police child-concern notice, for example); a service of its own. */
@ConsumerType
public interface ContactSource {

    /**
     * Called by the host again and again, never twice at once. Emits each waiting notice and drops or moves its own
     * copy only when the receipt is {@link Receipt#durable()}; a rejected notice is kept aside with the reason.
     *
     * @throws ConnectorFault when the source cannot be read; the host tries again later
     */
    void poll(CallContext<Notice> context) throws ConnectorFault;
}
