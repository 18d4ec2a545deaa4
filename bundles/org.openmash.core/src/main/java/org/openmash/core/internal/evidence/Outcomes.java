package org.openmash.core.internal.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.decision.DecisionView;
import org.openmash.core.api.evidence.EvidencePack.LeftLine;
import org.openmash.core.api.evidence.EvidencePack.LeftPack;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.decision.DecisionViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was decided by then, and what had left the room. Thread-safe. */
@Component(service = Outcomes.class)
public final class Outcomes {

    private final DecisionStore decisions;
    private final ReleaseStore releases;
    private final Areas areas;

    @Activate
    public Outcomes(@Reference DecisionStore decisions, @Reference ReleaseStore releases, @Reference Areas areas) {
        this.decisions = decisions;
        this.releases = releases;
        this.areas = areas;
    }

    List<DecisionView> decided(CaseFile file, Instant at) {
        return decisions.decisions(file.id()).stream()
                .filter(decision -> !decision.decidedAt().isAfter(at))
                .map(decision -> DecisionViews.of(areas, file.area(), decision))
                .toList();
    }

    List<LeftPack> left(CaseFile file, Instant at) {
        return releases.packsOf(file.id()).stream()
                .filter(pack -> !pack.releasedAt().isAfter(at))
                .sorted(Comparator.comparing(Pack::releasedAt))
                .map(pack -> left(pack, at))
                .toList();
    }

    private LeftPack left(Pack pack, Instant at) {
        Optional<Instant> taken = pack.acknowledgedAt().filter(when -> !when.isAfter(at));
        return new LeftPack(
                releases.team(pack.teamId()).map(Team::name).orElse(pack.teamId()),
                pack.recipient(),
                pack.releasedByName(),
                pack.releasedAt(),
                pack.rows().stream()
                        .map(row -> new LeftLine(
                                row.item(), row.disposition(), row.text().unseal(), row.rule(), row.approval()))
                        .toList(),
                taken,
                taken.flatMap(when -> pack.accepted()));
    }
}
