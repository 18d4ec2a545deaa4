package org.openmash.core.internal.allocation;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.SiteRegister.SiteImport;
import org.openmash.core.api.allocation.LocalService;
import org.openmash.core.api.allocation.ServiceDirectory;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The directory of services: all lines of a file or none, in one commit. */
@Component(service = ServiceDirectory.class)
public final class DirectoryRoom implements ServiceDirectory {

    private final Gate gate;
    private final AllocationStore store;
    private final ReleaseStore releases;
    private final Services services;

    @Activate
    public DirectoryRoom(
            @Reference Gate gate,
            @Reference AllocationStore store,
            @Reference ReleaseStore releases,
            @Reference Services services) {
        this.gate = gate;
        this.store = store;
        this.releases = releases;
        this.services = services;
    }

    @Override
    public List<ServiceLine> services(Caller caller, String area) {
        return gate.enter(caller, Action.SERVICE_LIST, door(area), t -> services.of(area));
    }

    @Override
    public SiteImport load(Caller caller, String area, String csv, boolean dryRun) {
        Door<Target> door = door(area).noting(dryRun ? "dry-run" : "");
        return gate.enter(caller, Action.SERVICE_LOAD, door, t -> take(area, csv, dryRun));
    }

    private SiteImport take(String area, String csv, boolean dryRun) {
        ServiceCsv read = new ServiceCsv(area, id -> isTeam(id, area)).read(csv);
        if (!read.mistakes().isEmpty()) {
            return new SiteImport(0, 0, 0, read.mistakes(), dryRun);
        }
        int added = 0;
        int unchanged = 0;
        for (LocalService service : read.services()) {
            Optional<LocalService> before = store.service(area, service.id());
            added += before.isEmpty() ? 1 : 0;
            unchanged += before.equals(Optional.of(service)) ? 1 : 0;
            if (!dryRun) {
                store.put(service);
            }
        }
        if (!dryRun && services.of(area).stream().anyMatch(ServiceLine::overCapacity)) {
            gate.tell("service-over-capacity", area);
        }
        return new SiteImport(added, read.services().size() - added - unchanged, unchanged, List.of(), dryRun);
    }

    private boolean isTeam(String id, String area) {
        return releases.team(id).filter(t -> t.area().equals(area)).isPresent();
    }

    private static Door<Target> door(String area) {
        return Door.to(Target.of("service", "", Checks.required("area", area, 60)));
    }
}
