package org.openmash.core.api.agency;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;

/**
 * How one agency answered in one area.
 *
 * @param asked requests made; the parts below are among them, and what is in none of them is under way
 * @param answered with candidates or items
 * @param late answered after the due time, or not yet and due
 * @param p50Millis half of the answers came within; 0 without answers
 * @param p95Millis 95 of a hundred came within
 * @param packs released packs for the agency's own system
 * @param withinServiceLevel answers within the agency's own service level, of {@code measured}
 * @param measured answers that a service level exists for; 0 when the agency promises none
 */
public record ReportCard(
        AgencyId agency,
        String name,
        String area,
        long asked,
        long answered,
        long heldNothing,
        long refused,
        long late,
        long failed,
        long p50Millis,
        long p95Millis,
        long withinServiceLevel,
        long measured,
        Optional<Instant> lastAsked,
        Packs packs) {

    /** Released packs by what became of them in the agency's own system. */
    public record Packs(long delivered, long waiting, long givenUp) {}
}
