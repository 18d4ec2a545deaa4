package org.openmash.core.internal.arrival;

import static org.openmash.core.api.arrival.MissingFact.Fact.ADDRESS;
import static org.openmash.core.api.arrival.MissingFact.Fact.BIRTH_DATE;
import static org.openmash.core.api.arrival.MissingFact.Fact.PARENT_TOLD;
import static org.openmash.core.api.arrival.MissingFact.Fact.REFERRER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.arrival.MissingFact.Fact;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.internal.arrival.ArrivalKinds.Chase;
import org.openmash.core.internal.arrival.ArrivalKinds.Child;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts down what follows from a new message, in the transaction that stores it. Thread-safe. */
@Component(service = Arriving.class)
public final class Arriving {

    /** States in which a team works with the family. */
    private static final Set<AllocationState> AT_WORK = Set.of(AllocationState.ACCEPTED, AllocationState.STARTED);

    private final Gate gate;
    private final RoomStore store;
    private final AllocationStore allocations;

    @Activate
    public Arriving(@Reference Gate gate, @Reference RoomStore store, @Reference AllocationStore allocations) {
        this.gate = gate;
        this.store = store;
        this.allocations = allocations;
    }

    /** @param children the children that the message names, as subjects of the case */
    public void put(Caller caller, CaseFile file, Contact contact, List<SubjectId> children) {
        children.stream().distinct().forEach(child -> count(caller, contact, child));
        List<RoomEntry<Chase>> before = store.ofCase(ArrivalKinds.CHASE, file.id());
        file.subjects().stream()
                .filter(s -> children.contains(s.id()) && Absent.is(BIRTH_DATE, file, Optional.of(s.id())))
                .forEach(s -> chase(caller, file, before, BIRTH_DATE, Optional.of(s.id())));
        if (Absent.is(ADDRESS, file, Optional.empty())) {
            chase(caller, file, before, ADDRESS, Optional.empty());
        }
        if (Absent.is(PARENT_TOLD, file, Optional.empty())) {
            chase(caller, file, before, PARENT_TOLD, Optional.empty());
        }
        if (contact.reporter().unseal().isBlank() && !contact.sourceCode().equals("9")) {
            chase(caller, file, before, REFERRER, Optional.empty());
        }
        worker(file.id())
                .ifPresent(team ->
                        gate.tell("contact-for-worker", file.area(), file.id(), Optional.empty(), Optional.of(team)));
    }

    /** The team that works with the family of a case. */
    Optional<String> worker(CaseId id) {
        return allocations.ofCase(id).stream()
                .filter(a -> AT_WORK.contains(a.state()))
                .map(Allocation::team)
                .reduce((earlier, later) -> later);
    }

    private void count(Caller caller, Contact contact, SubjectId child) {
        store.insert(RoomEntry.made(
                ArrivalKinds.CHILD,
                contact.area(),
                Optional.of(contact.caseId()),
                caller.employer(),
                contact.sourceCode(),
                ArrivalKinds.COUNTED,
                Optional.empty(),
                caller,
                gate.now(),
                new Child(contact.id(), child)));
    }

    private void chase(
            Caller caller, CaseFile file, List<RoomEntry<Chase>> before, Fact fact, Optional<SubjectId> subject) {
        boolean chased = before.stream()
                .anyMatch(e -> e.topic().equals(fact.name())
                        && e.state().equals(ArrivalKinds.MISSING)
                        && e.body().unseal().subject().equals(subject));
        if (!chased) {
            store.insert(RoomEntry.made(
                    ArrivalKinds.CHASE,
                    file.area(),
                    Optional.of(file.id()),
                    caller.employer(),
                    fact.name(),
                    ArrivalKinds.MISSING,
                    Optional.empty(),
                    caller,
                    gate.now(),
                    new Chase(subject, Optional.empty())));
        }
    }
}
