package org.openmash.core.internal.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.store.AreaStore;

/** Areas in memory. */
final class MemoryAreas implements AreaStore {

    private final Map<String, Area> areas;

    MemoryAreas(Memory memory) {
        areas = memory.table("area");
    }

    @Override
    public void put(Area area) {
        areas.put(area.id(), area);
    }

    @Override
    public Optional<Area> find(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    @Override
    public List<Area> all() {
        return List.copyOf(areas.values());
    }
}
