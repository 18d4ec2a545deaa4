package org.openmash.core.internal.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.store.SiteStore;

/** Sites in memory. */
final class MemorySites implements SiteStore {

    private final Map<String, AgencySite> sites;

    MemorySites(Memory memory) {
        sites = memory.table("site");
    }

    @Override
    public void put(AgencySite site) {
        sites.put(key(site.agency(), site.area(), site.id()), site);
    }

    @Override
    public void remove(AgencyId agency, String area, String id) {
        sites.remove(key(agency, area, id));
    }

    @Override
    public Optional<AgencySite> find(AgencyId agency, String area, String id) {
        return Optional.ofNullable(sites.get(key(agency, area, id)));
    }

    @Override
    public List<AgencySite> of(AgencyId agency, String area) {
        return List.copyOf(sites.values()).stream()
                .filter(s -> s.agency().equals(agency) && s.area().equals(area))
                .sorted(Comparator.comparing(AgencySite::name))
                .toList();
    }

    private static String key(AgencyId agency, String area, String id) {
        return agency + "/" + area + "/" + id;
    }
}
