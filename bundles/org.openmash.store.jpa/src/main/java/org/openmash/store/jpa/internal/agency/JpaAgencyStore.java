package org.openmash.store.jpa.internal.agency;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Desired state of agencies in the table {@code agreement}. */
@Component(service = AgencyStore.class)
public final class JpaAgencyStore implements AgencyStore {

    private final JpaUnit unit;

    @Activate
    public JpaAgencyStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(Agreement agreement) {
        unit.run(em -> em.merge(new AgreementRow(agreement)));
    }

    @Override
    public Optional<Agreement> find(AgencyId agency, String area) {
        return unit.with(em -> Optional.ofNullable(em.find(AgreementRow.class, AgreementRow.id(agency, area))))
                .map(AgreementRow::agreement);
    }

    @Override
    public List<Agreement> all() {
        return unit.with(
                em -> em.createQuery("select a from AgreementRow a order by a.area, a.agency", AgreementRow.class)
                        .getResultStream()
                        .map(AgreementRow::agreement)
                        .toList());
    }
}
