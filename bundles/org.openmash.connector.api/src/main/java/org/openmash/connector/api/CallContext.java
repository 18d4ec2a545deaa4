package org.openmash.connector.api;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the host gives to one call: time, a way out and a way to hand over results early. Valid during that call only;
 * usable from the calling thread.
 *
 * @param <T> what may be emitted during the call
 */
@ProviderType
public interface CallContext<T> {

    /** When the host stops waiting (UTC). A call that is still running then is interrupted. */
    Instant deadline();

    /** True when nobody waits for the result any more; a long loop asks now and then and returns. */
    boolean cancelled();

    /** The only HTTP client a connector uses: allow-listed hosts, time-outs and size limits are the host's. */
    AgencyHttp http();

    /**
     * The value behind {@code secret.NAME} in this connector's configuration, which holds a reference only ({@code
     * file:/path} or {@code env:VARIABLE}).
     *
     * @throws ConnectorFault of kind CONFIGURATION naming the key, when it cannot be read
     */
    String secret(String name) throws ConnectorFault;

    /**
     * Hands one element over at once. For a contact or answer source the receipt says whether the hub has it durably;
     * only then may the source drop its own copy.
     */
    Receipt emit(T element);
}
