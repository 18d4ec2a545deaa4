package org.openmash.core.internal.allocation;

import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.fake.TestHub.Stores;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.release.Sorting;
import org.openmash.core.internal.room.Gate;

/** What follows a decision, over the stores of a test. */
public final class AllocationHub {

    public final AllocationRoom desk;
    public final DirectoryRoom directory;
    public final BeatRoom beats;
    public final FollowUps followUps;

    public AllocationHub(Gate gate, Stores s, Areas areas, Sorting sorting, CaseJournal journal) {
        Services services = new Services(s.allocations());
        SafeWords safe = new SafeWords(s.research(), s.contacts());
        OwnTeams own = new OwnTeams(gate, s.releases());
        Allocating allocating = new Allocating(gate, s.allocations(), s.releases(), services, safe, journal, s.keys());
        desk = new AllocationRoom(
                gate,
                s.cases(),
                s.allocations(),
                s.decisions(),
                services,
                allocating,
                new TeamReports(gate, s.allocations(), s.cases(), journal),
                new Episodes(gate, s.allocations(), s.cases(), journal),
                own);
        directory = new DirectoryRoom(gate, s.allocations(), s.releases(), services);
        beats = new BeatRoom(gate, s.cases(), s.contacts(), s.allocations(), areas, sorting, safe, journal, own);
        followUps = new FollowUps(gate, s.allocations(), s.cases(), journal);
    }
}
