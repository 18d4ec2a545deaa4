package org.openmash.core.api.release;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;

/**
 * A released pack on its way into its agency's own system. Written in the same commit as the pack, so that it arrives
 * although the hub ends right after; holds nothing of the pack itself.
 *
 * @param attempts tries that failed
 * @param words why the last try failed, for the room's eyes; blank before
 * @param releasedAt when the pack was released
 * @param nextAt not tried again before
 * @param deliveredAt when the agency's system took it
 * @param receipt the agency's own acknowledgement reference
 */
public record Delivery(
        PackId pack,
        CaseId caseId,
        AgencyId agency,
        String area,
        State state,
        int attempts,
        String words,
        Instant releasedAt,
        Instant nextAt,
        Optional<Instant> deliveredAt,
        Optional<String> receipt) {

    /** How far it is. */
    public enum State {
        /** The hub brings it as soon as the agency's system takes it. */
        WAITING,
        /** The agency's system has acknowledged it. */
        DELIVERED,
        /** The hub tries no more by itself; a person mends the cause and asks for it again. */
        GIVEN_UP
    }
}
