package org.openmash.core.internal.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.ReleaseStore;

/** Packs, feedback and teams in memory. */
public final class MemoryReleases implements ReleaseStore {

    private final Map<PackId, Pack> packs;
    private final Map<CaseId, Sealed<String>> feedback;
    private final Map<String, Team> teams;

    public MemoryReleases(Memory memory) {
        packs = memory.table("pack");
        feedback = memory.table("feedback");
        teams = memory.table("team");
    }

    @Override
    public void insert(Pack pack) {
        packs.put(pack.id(), Versions.of(pack, 0));
    }

    @Override
    public void update(Pack pack) {
        Memory.version(packs.get(pack.id()).version(), pack.version());
        packs.put(pack.id(), Versions.of(pack, pack.version() + 1));
    }

    @Override
    public Optional<Pack> pack(PackId id) {
        return Optional.ofNullable(packs.get(id));
    }

    @Override
    public List<Pack> packsOf(CaseId caseId) {
        return List.copyOf(packs.values()).stream()
                .filter(p -> p.caseId().equals(caseId))
                .toList();
    }

    @Override
    public List<Pack> packsFor(Set<String> teamIds) {
        return List.copyOf(packs.values()).stream()
                .filter(p -> teamIds.contains(p.teamId()))
                .toList();
    }

    @Override
    public void putFeedback(CaseId caseId, Sealed<String> words) {
        feedback.put(caseId, words);
    }

    @Override
    public Optional<Sealed<String>> feedback(CaseId caseId) {
        return Optional.ofNullable(feedback.get(caseId));
    }

    @Override
    public void putTeam(Team team) {
        teams.put(team.id(), team);
    }

    @Override
    public Optional<Team> team(String id) {
        return Optional.ofNullable(teams.get(id));
    }

    @Override
    public List<Team> teams(String area) {
        return List.copyOf(teams.values()).stream()
                .filter(t -> t.area().equals(area))
                .toList();
    }
}
