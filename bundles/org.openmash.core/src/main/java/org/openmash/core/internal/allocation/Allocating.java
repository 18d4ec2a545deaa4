package org.openmash.core.internal.allocation;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.Course;
import org.openmash.core.api.allocation.FamilyAgreement;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers a decided case to a team or a service. */
@Component(service = Allocating.class)
public final class Allocating {

    private final Gate gate;
    private final AllocationStore store;
    private final ReleaseStore releases;
    private final Services services;
    private final SafeWords safe;
    private final CaseJournal journal;
    private final Once once;

    @Activate
    public Allocating(
            @Reference Gate gate,
            @Reference AllocationStore store,
            @Reference ReleaseStore releases,
            @Reference Services services,
            @Reference SafeWords safe,
            @Reference CaseJournal journal,
            @Reference IdempotencyStore keys) {
        this.gate = gate;
        this.store = store;
        this.releases = releases;
        this.services = services;
        this.safe = safe;
        this.journal = journal;
        this.once = new Once(keys);
    }

    /** Where a case can go: a team, by itself or for a service. */
    private record Place(String team, String service, String name, int tier) {}

    Allocation allocate(Caller caller, CaseFile file, NewAllocation made, String key) {
        String hash = hash(file, made);
        Optional<String> before = once.before(caller, key, hash);
        if (before.isPresent()) {
            return store.find(new AllocationId(before.get())).orElseThrow();
        }
        mustBeDecided(file);
        Place place = place(file.area(), made);
        mustBeFree(file, place);
        Allocation allocation = new Allocation(
                new AllocationId(HexId.random()),
                file.id(),
                file.area(),
                place.team(),
                place.service(),
                AllocationState.OFFERED,
                gate.now(),
                Optional.empty(),
                Sealed.of(course(caller, file, made, place)),
                0);
        store.insert(allocation);
        once.remember(caller, key, hash, allocation.id().value(), gate.now());
        journal.write(
                caller, file, CaseEvent.CASE_ALLOCATED, gate.now(), Optional.of(place.team()), "to " + place.name());
        tellWhenFull(file.area(), place.service());
        return allocation;
    }

    private Course course(Caller caller, CaseFile file, NewAllocation made, Place place) {
        FamilyAgreement agreement = Checks.present("agreement", made.agreement());
        String words = Checks.optional("agreementWords", made.agreementWords(), 1_000);
        if (agreement == FamilyAgreement.AGREED && words.isEmpty()) {
            throw new InvalidRequest("agreementWords", "say who agreed to the service, and when");
        }
        if (agreement == FamilyAgreement.REFUSED && place.tier() == 2) {
            throw new InvalidRequest(
                    "agreement", "the family refused, and help at tier 2 rests on its agreement; decide anew");
        }
        String note = safe.withoutSealed(file, "note", Checks.required("note", made.note(), 4_000));
        return new Course(
                file.reference(),
                place.name(),
                caller.name(),
                agreement,
                words,
                note,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Place place(String area, NewAllocation made) {
        String team = Checks.optional("team", made.team(), 100);
        String service = Checks.optional("service", made.service(), 100);
        if (team.isEmpty() == service.isEmpty()) {
            throw new InvalidRequest("team", "give either a team or a service");
        }
        if (service.isEmpty()) {
            Team known = Checks.found(
                    "team", releases.team(team).filter(t -> t.area().equals(area)), "is not a team of " + area);
            return new Place(team, "", known.name(), 3);
        }
        ServiceLine line = Checks.found("service", services.find(area, service), "is not in the directory of " + area);
        return new Place(
                line.service().team(),
                service,
                line.service().name(),
                line.service().tier());
    }

    private void mustBeFree(CaseFile file, Place place) {
        boolean there = store.ofCase(file.id()).stream()
                .filter(a -> a.team().equals(place.team()) && a.service().equals(place.service()))
                .anyMatch(a -> a.state() != AllocationState.DECLINED && a.state() != AllocationState.ENDED);
        if (there) {
            throw new Conflict("the case is with " + place.name() + " already; wait until it declines or ends");
        }
    }

    private void tellWhenFull(String area, String service) {
        if (services.find(area, service).filter(ServiceLine::overCapacity).isPresent()) {
            gate.tell("service-over-capacity", area);
        }
    }

    private static void mustBeDecided(CaseFile file) {
        CaseDoors.mustBeOpen(file);
        if (file.stage() != CaseStage.DECIDED && file.stage() != CaseStage.RELEASED) {
            throw new Conflict("the case has no decision yet; decide before it is allocated");
        }
    }

    private static String hash(CaseFile file, NewAllocation made) {
        return new ContentHash()
                .add(file.id().value())
                .add(String.valueOf(made.team()))
                .add(String.valueOf(made.service()))
                .add(String.valueOf(made.agreement()))
                .add(String.valueOf(made.agreementWords()))
                .add(String.valueOf(made.note()))
                .hex();
    }
}
