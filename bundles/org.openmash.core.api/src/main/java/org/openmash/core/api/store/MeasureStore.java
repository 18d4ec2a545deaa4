package org.openmash.core.api.store;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what figures are computed from. */
@ProviderType
public interface MeasureStore {

    /**
     * Facts of all cases of an area whose first contact was received in the period, by receipt.
     *
     * @param from inclusive
     * @param until exclusive
     * @param now by which a running clock is missed or not yet
     */
    List<CaseFacts> facts(String area, Instant from, Instant until, Instant now);
}
