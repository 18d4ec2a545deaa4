package org.openmash.core.api.event;

import java.util.function.Consumer;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Following what happens, live. Called from many threads. */
@ProviderType
public interface HubEvents {

    /**
     * Calls the listener for every event from now on that this caller may know, on a thread of the hub; the listener
     * returns quickly.
     *
     * @return closes the subscription
     */
    AutoCloseable follow(Caller caller, Consumer<HubEvent> listener);
}
