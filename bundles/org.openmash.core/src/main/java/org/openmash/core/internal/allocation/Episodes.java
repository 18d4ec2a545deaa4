package org.openmash.core.internal.allocation;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.allocation.Episode;
import org.openmash.core.api.allocation.EpisodeKind;
import org.openmash.core.api.allocation.EpisodeLine;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases that follow one another: step up and step down. */
@Component(service = Episodes.class)
public final class Episodes {

    private final Gate gate;
    private final AllocationStore store;
    private final CaseStore cases;
    private final CaseJournal journal;

    @Activate
    public Episodes(
            @Reference Gate gate,
            @Reference AllocationStore store,
            @Reference CaseStore cases,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.journal = journal;
    }

    List<EpisodeLine> follow(Caller caller, CaseFile file, CaseId earlierId, EpisodeKind kind) {
        Checks.present("kind", kind);
        CaseFile earlier = Checks.found(
                "earlier",
                cases.find(Checks.present("earlier", earlierId)).filter(other -> mayRead(caller, other)),
                "is not a case that you may read");
        if (!earlier.receivedAt().isBefore(file.receivedAt())) {
            throw new InvalidRequest("earlier", "was received no earlier than this case; link it the other way round");
        }
        boolean linked =
                store.episodes(file.id()).stream().anyMatch(e -> e.earlier().equals(earlier.id()));
        if (linked) {
            throw new Conflict("the two cases are linked already");
        }
        store.insert(new Episode(file.id(), earlier.id(), kind, caller.name(), gate.now()));
        journal.write(caller, file, CaseEvent.EPISODE_LINKED, "follows " + earlier.reference());
        journal.write(caller, earlier, CaseEvent.EPISODE_LINKED, "followed by " + file.reference());
        return around(caller, file.id());
    }

    /** The other ends of this case's links, of those that the caller may read. */
    List<EpisodeLine> around(Caller caller, CaseId id) {
        return store.episodes(id).stream()
                .flatMap(e -> line(caller, id, e).stream())
                .toList();
    }

    private Optional<EpisodeLine> line(Caller caller, CaseId id, Episode e) {
        boolean later = e.earlier().equals(id);
        return cases.find(later ? e.caseId() : e.earlier())
                .filter(other -> mayRead(caller, other))
                .map(other -> new EpisodeLine(other.id(), other.reference(), e.kind(), later, e.by(), e.at()));
    }

    private boolean mayRead(Caller caller, CaseFile file) {
        return gate.permits(caller, Action.CASE_READ, CaseDoors.target(file));
    }
}
