package org.openmash.core.api.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;

/**
 * Desired state of one agency in one area: the shared truth of all nodes.
 *
 * @param standing what people decided
 * @param desk whether a person answers instead of a connector
 * @param waivedRecordTypes record types that need no review by a researcher, by agreement
 * @param sharing the information-sharing agreement; empty as long as nobody recorded one
 * @param proposedBy who wanted it to join, never the one who approves; blank when nobody did
 * @param reason why it was suspended; blank otherwise
 * @param governed whether information governance suspended it, so that only information governance resumes it
 * @param by who changed it last
 */
public record Agreement(
        AgencyId agency,
        String area,
        String name,
        Standing standing,
        boolean desk,
        Set<String> waivedRecordTypes,
        Optional<SharingAgreement> sharing,
        String proposedBy,
        String reason,
        boolean governed,
        Instant since,
        String by) {

    public Agreement {
        waivedRecordTypes = Set.copyOf(waivedRecordTypes);
    }

    /** An agency whose people answer at a desk, active at once. */
    public static Agreement desk(AgencyId agency, String area, String name, Instant since, String by) {
        return new Agreement(
                agency, area, name, Standing.ACTIVE, true, Set.of(), Optional.empty(), "", "", false, since, by);
    }

    /** Whether open cases of the area are to ask it. */
    public boolean joined() {
        return standing == Standing.ACTIVE;
    }

    /** Whether it is asked on that day: it has joined, and an information-sharing agreement runs. */
    public boolean inForce(LocalDate day) {
        return joined() && !unagreed() && !lapsed(day);
    }

    /** Whether nobody has recorded an information-sharing agreement; a desk needs none. */
    public boolean unagreed() {
        return !desk && sharing.isEmpty();
    }

    /** Whether its information-sharing agreement is not current on that day. */
    public boolean lapsed(LocalDate day) {
        return !desk && sharing.map(s -> !s.current(day)).orElse(false);
    }
}
