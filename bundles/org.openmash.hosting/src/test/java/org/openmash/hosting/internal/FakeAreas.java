package org.openmash.hosting.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.store.AreaStore;

/** Areas in memory. */
final class FakeAreas implements AreaStore {

    private final List<Area> areas = new ArrayList<>();

    /** An area whose agencies become active so. */
    FakeAreas with(String id, Area.Activation activation) {
        Area.Calendar calendar =
                new Area.Calendar(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of());
        put(new Area(
                id,
                id,
                activation,
                Area.BackFill.ALL,
                calendar,
                Map.of(),
                List.of(),
                "default-matrix",
                List.of(),
                List.of(),
                false,
                Instant.EPOCH,
                "kay"));
        return this;
    }

    @Override
    public void put(Area area) {
        areas.removeIf(known -> known.id().equals(area.id()));
        areas.add(area);
    }

    @Override
    public Optional<Area> find(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    @Override
    public List<Area> all() {
        return List.copyOf(areas);
    }
}
