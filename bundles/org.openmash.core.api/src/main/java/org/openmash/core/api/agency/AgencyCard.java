package org.openmash.core.api.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;

/**
 * What the descriptor of an agency says, read before any of its code runs.
 *
 * @param recordTypes what it can hand over
 * @param handlingCodes code to meaning
 * @param contact whom to call
 */
public record AgencyCard(
        AgencyId id,
        String name,
        List<String> identifiers,
        List<RecordType> recordTypes,
        Map<String, String> handlingCodes,
        String contact) {

    /**
     * A kind of record.
     *
     * @param itemType row of the default release matrix
     * @param sensitivity {@code ordinary}, {@code sensitive} or {@code restricted}
     */
    public record RecordType(String id, String label, String itemType, String sensitivity) {}

    public AgencyCard {
        identifiers = List.copyOf(identifiers);
        recordTypes = List.copyOf(recordTypes);
        handlingCodes = Map.copyOf(handlingCodes);
    }

    public Optional<RecordType> recordType(String typeId) {
        return recordTypes.stream().filter(t -> t.id().equals(typeId)).findFirst();
    }
}
