package org.openmash.core.api.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.importing.PastContact;

/**
 * A row of the board.
 *
 * @param headline names of the children, for people in the room
 * @param lamps agency and its lamp ({@code answered}, {@code working}, {@code late}, {@code silent}, {@code review}),
 *     in order of the agency's name
 * @param past what marks it as a past contact of another system; empty for the hub's own work
 */
public record CaseSummary(
        CaseId id,
        String reference,
        String area,
        CaseStage stage,
        Optional<Rating> rating,
        Instant receivedAt,
        Optional<Instant> dueAt,
        String headline,
        List<Lamp> lamps,
        Optional<PastContact> past) {

    /** One agency on the board. */
    public record Lamp(String agency, String light) {}

    public CaseSummary {
        lamps = List.copyOf(lamps);
    }

    @Override
    public String toString() {
        return "CaseSummary[" + id + "]";
    }
}
