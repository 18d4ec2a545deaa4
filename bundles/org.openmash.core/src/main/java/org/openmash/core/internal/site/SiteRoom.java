package org.openmash.core.internal.site;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.agency.SiteRegister;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.api.store.SiteStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sites of agencies: all lines of a file or none, in one commit. */
@Component(service = SiteRegister.class)
public final class SiteRoom implements SiteRegister {

    private final Gate gate;
    private final SiteStore sites;
    private final ReleaseStore releases;
    private final Areas areas;

    @Activate
    public SiteRoom(
            @Reference Gate gate,
            @Reference SiteStore sites,
            @Reference ReleaseStore releases,
            @Reference Areas areas) {
        this.gate = gate;
        this.sites = sites;
        this.releases = releases;
        this.areas = areas;
    }

    @Override
    public List<AgencySite> sites(Caller caller, AgencyId agency, String area) {
        return gate.enter(caller, Action.SITE_LIST, door(agency, area), t -> sites.of(agency, area));
    }

    @Override
    public SiteImport load(Caller caller, AgencyId agency, String area, String csv, boolean dryRun) {
        Door<Target> door = door(agency, area).noting(dryRun ? "dry-run" : "");
        return gate.enter(caller, Action.SITE_LOAD, door, t -> take(agency, area, csv, dryRun));
    }

    private SiteImport take(AgencyId agency, String area, String csv, boolean dryRun) {
        SiteCsv read = new SiteCsv(
                        agency,
                        area,
                        id -> isTeam(id, area),
                        name -> areas.hours(area, name).isPresent())
                .read(csv);
        if (!read.mistakes().isEmpty()) {
            return new SiteImport(0, 0, 0, read.mistakes(), dryRun);
        }
        int added = 0;
        int unchanged = 0;
        for (AgencySite site : read.sites()) {
            Optional<AgencySite> before = sites.find(agency, area, site.id());
            added += before.isEmpty() ? 1 : 0;
            unchanged += before.equals(Optional.of(site)) ? 1 : 0;
            if (!dryRun) {
                sites.put(site);
            }
        }
        int changed = read.sites().size() - added - unchanged;
        if (!dryRun && added + changed > 0) {
            gate.tell("sites-changed", area, agency);
        }
        return new SiteImport(added, changed, unchanged, List.of(), dryRun);
    }

    private boolean isTeam(String id, String area) {
        return releases.team(id).filter(t -> t.area().equals(area)).isPresent();
    }

    private static Door<Target> door(AgencyId agency, String area) {
        return Door.to(Target.of("agency", agency.value(), area).ownedBy(agency));
    }
}
