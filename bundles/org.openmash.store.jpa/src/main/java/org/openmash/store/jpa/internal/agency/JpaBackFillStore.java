package org.openmash.store.jpa.internal.agency;

import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.store.BackFillState;
import org.openmash.core.api.store.BackFillStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Back-fill of open cases in the table {@code back_fill}. */
@Component(service = BackFillStore.class)
public final class JpaBackFillStore implements BackFillStore {

    private final JpaUnit unit;

    @Activate
    public JpaBackFillStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(BackFillState state) {
        unit.run(em -> em.merge(new BackFillRow(state)));
    }

    @Override
    public void remove(AgencyId agency, String area) {
        unit.run(em -> em.createQuery("delete from BackFillRow b where b.id = :id")
                .setParameter("id", AgreementRow.id(agency, area))
                .executeUpdate());
    }

    @Override
    public List<BackFillState> all() {
        return unit.with(em -> em.createQuery("select b from BackFillRow b order by b.id", BackFillRow.class)
                .getResultStream()
                .map(BackFillRow::state)
                .toList());
    }
}
