package org.openmash.core.internal.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.disagreement.Disagreement;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.disagreement.DisagreementRoom.Dispute;
import org.openmash.core.internal.room.Agencies;

/** Disagreements by an area's stages, and as readers see them. */
record Disputes(Areas areas, Agencies agencies) {

    /** The stage after so many; empty at the last one. */
    Optional<RoomRules.Stage> next(String area, int stages) {
        List<RoomRules.Stage> all = areas.room(area).escalation();
        return stages < all.size() ? Optional.of(all.get(stages)) : Optional.empty();
    }

    Instant due(String area, RoomRules.Stage stage, Instant from) {
        return areas.deadlines(area).workingDays(from, stage.workingDays());
    }

    boolean known(AgencyId agency, String area) {
        return agencies.card(agency, area).isPresent();
    }

    Disagreement view(RoomEntry<Dispute> entry, Instant now) {
        Dispute dispute = entry.body().unseal();
        boolean open = dispute.resolution().isEmpty();
        return new Disagreement(
                entry.id(),
                dispute.raised().about(),
                entry.byAgency(),
                agencies.name(entry.byAgency(), entry.area()),
                entry.agency(),
                agencies.name(entry.agency(), entry.area()),
                dispute.raised().position(),
                dispute.otherPosition(),
                dispute.raised().meanwhile(),
                dispute.raised().childAtRisk(),
                dispute.stages(),
                entry.dueAt(),
                entry.dueAt().filter(due -> due.isBefore(now)).isPresent(),
                open
                        ? next(entry.area(), dispute.stages().size())
                                .map(RoomRules.Stage::name)
                                .orElse("")
                        : "",
                dispute.resolution(),
                entry.version());
    }
}
