package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.Team;
import org.osgi.annotation.versioning.ProviderType;

/** Packs with their release rows, feedback and teams. */
@ProviderType
public interface ReleaseStore {

    void insert(Pack pack);

    /** Writes the acknowledgement only; checks and raises the version. */
    void update(Pack pack);

    Optional<Pack> pack(PackId id);

    List<Pack> packsOf(CaseId caseId);

    /** Packs addressed to one of the teams, newest first, at most 200. */
    List<Pack> packsFor(Set<String> teamIds);

    void putFeedback(CaseId caseId, Sealed<String> words);

    Optional<Sealed<String>> feedback(CaseId caseId);

    void putTeam(Team team);

    Optional<Team> team(String id);

    List<Team> teams(String area);
}
