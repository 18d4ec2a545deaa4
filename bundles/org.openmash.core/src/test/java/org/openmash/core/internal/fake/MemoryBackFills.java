package org.openmash.core.internal.fake;

import java.util.List;
import java.util.Map;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.store.BackFillState;
import org.openmash.core.api.store.BackFillStore;

/** Back-fill of open cases in memory. */
final class MemoryBackFills implements BackFillStore {

    private final Map<String, BackFillState> states;

    MemoryBackFills(Memory memory) {
        states = memory.table("back_fill");
    }

    @Override
    public void put(BackFillState state) {
        states.put(state.agency() + "/" + state.area(), state);
    }

    @Override
    public void remove(AgencyId agency, String area) {
        states.remove(agency + "/" + area);
    }

    @Override
    public List<BackFillState> all() {
        return List.copyOf(states.values());
    }
}
