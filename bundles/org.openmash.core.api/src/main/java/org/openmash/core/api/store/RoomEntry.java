package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;

/**
 * Something that a person of the room put down beside the agencies' records.
 *
 * @param caseId the case it belongs to; empty for what concerns an area
 * @param agency the agency it concerns or is asked of
 * @param topic a code for counting, never content; blank for none
 * @param state a code of its kind
 * @param dueAt when something must have happened; empty for none
 * @param byAgency the agency that employs the person
 * @param version rises with each change
 * @param body the content, sealed
 */
public record RoomEntry<B>(
        EntryId id,
        RoomKind<B> kind,
        String area,
        Optional<CaseId> caseId,
        AgencyId agency,
        String topic,
        String state,
        Optional<Instant> dueAt,
        UserId by,
        String byName,
        AgencyId byAgency,
        Instant at,
        long version,
        Sealed<B> body) {

    /** A new entry of a case. */
    public static <B> RoomEntry<B> ofCase(
            RoomKind<B> kind,
            String area,
            CaseId caseId,
            AgencyId agency,
            String state,
            Caller by,
            Instant at,
            B body) {
        return made(kind, area, Optional.of(caseId), agency, "", state, Optional.empty(), by, at, body);
    }

    /** A new entry with everything it may have. */
    public static <B> RoomEntry<B> made(
            RoomKind<B> kind,
            String area,
            Optional<CaseId> caseId,
            AgencyId agency,
            String topic,
            String state,
            Optional<Instant> dueAt,
            Caller by,
            Instant at,
            B body) {
        return new RoomEntry<>(
                new EntryId(HexId.random()),
                kind,
                area,
                caseId,
                agency,
                topic,
                state,
                dueAt,
                by.user(),
                by.name(),
                by.employer(),
                at,
                0,
                Sealed.of(body));
    }

    /** The same entry further on; the store raises the version. */
    public RoomEntry<B> further(String newState, Optional<Instant> newDueAt, B newBody) {
        return new RoomEntry<>(
                id,
                kind,
                area,
                caseId,
                agency,
                topic,
                newState,
                newDueAt,
                by,
                byName,
                byAgency,
                at,
                version,
                Sealed.of(newBody));
    }
}
