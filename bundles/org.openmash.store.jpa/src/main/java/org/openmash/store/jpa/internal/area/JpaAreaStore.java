package org.openmash.store.jpa.internal.area;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.store.AreaStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Areas in the table {@code area}. */
@Component(service = AreaStore.class)
public final class JpaAreaStore implements AreaStore {

    private final JpaUnit unit;

    @Activate
    public JpaAreaStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(Area area) {
        unit.run(em -> em.merge(new AreaRow(area)));
    }

    @Override
    public Optional<Area> find(String id) {
        return unit.with(em -> Optional.ofNullable(em.find(AreaRow.class, id))).map(AreaRow::area);
    }

    @Override
    public List<Area> all() {
        return unit.with(em -> em.createQuery("select a from AreaRow a order by a.id", AreaRow.class)
                .getResultStream()
                .map(AreaRow::area)
                .toList());
    }
}
