package org.openmash.store.jpa.internal.area;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.store.SiteStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sites of agencies in the table {@code site}. */
@Component(service = SiteStore.class)
public final class JpaSiteStore implements SiteStore {

    private final JpaUnit unit;

    @Activate
    public JpaSiteStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(AgencySite site) {
        unit.run(em -> em.merge(new SiteRow(site)));
    }

    @Override
    public void remove(AgencyId agency, String area, String id) {
        unit.run(em -> em.createQuery("delete from SiteRow s where s.id = :id")
                .setParameter("id", SiteRow.id(agency, area, id))
                .executeUpdate());
    }

    @Override
    public Optional<AgencySite> find(AgencyId agency, String area, String id) {
        return unit.with(em -> Optional.ofNullable(em.find(SiteRow.class, SiteRow.id(agency, area, id))))
                .map(SiteRow::site);
    }

    @Override
    public List<AgencySite> of(AgencyId agency, String area) {
        return unit.with(em -> em.createQuery(
                        "select s from SiteRow s where s.agency = :agency and s.area = :area order by s.name, s.id",
                        SiteRow.class)
                .setParameter("agency", agency.value())
                .setParameter("area", area)
                .getResultStream()
                .map(SiteRow::site)
                .toList());
    }
}
