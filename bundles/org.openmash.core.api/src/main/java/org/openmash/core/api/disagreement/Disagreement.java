package org.openmash.core.api.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.disagreement.NewDisagreement.About;

/**
 * A disagreement on record.
 *
 * @param otherPosition what the other agency holds; blank until it has said so
 * @param stages the stages it went through, oldest first; the last one is where it stands
 * @param dueAt when the stage must have settled it; empty once it is resolved
 * @param next name of the stage to which it can be escalated; blank at the last one
 */
public record Disagreement(
        EntryId id,
        About about,
        AgencyId by,
        String byAgencyName,
        AgencyId with,
        String withName,
        String position,
        String otherPosition,
        String meanwhile,
        boolean childAtRisk,
        List<Stage> stages,
        Optional<Instant> dueAt,
        boolean overdue,
        String next,
        Optional<Resolution> resolution,
        long version) {

    /** A stage. @param byName who raised it to this stage */
    public record Stage(String name, Instant since, String byName) {}

    @Override
    public String toString() {
        return "Disagreement[" + id + "]";
    }
}
