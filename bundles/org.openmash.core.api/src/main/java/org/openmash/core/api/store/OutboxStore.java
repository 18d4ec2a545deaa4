package org.openmash.core.api.store;

import java.util.List;
import org.openmash.core.api.event.HubEvent;
import org.osgi.annotation.versioning.ProviderType;

/** Events waiting to be told. */
@ProviderType
public interface OutboxStore {

    /** Adds an event; its {@code seq} is given by the store. */
    void add(HubEvent event);

    /** Events after {@code seq}, oldest first. */
    List<HubEvent> after(long seq, int limit);

    /** The highest sequence given so far; 0 when none. */
    long last();
}
