package org.openmash.core.api.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;

/**
 * An item opened for somebody who may read it: the result of an authorised, audited reading.
 *
 * @param precision {@code day}, {@code month}, {@code year} or {@code about}; blank without date
 */
public record ItemView(
        ItemId id,
        RequestId requestId,
        Optional<SubjectId> subject,
        AgencyId owner,
        String system,
        String recordType,
        String itemType,
        Optional<LocalDate> eventDate,
        String precision,
        Instant recordedAt,
        String handlingCode,
        String sensitivity,
        String text,
        List<ReleaseTerm> terms,
        Item.State state,
        boolean late,
        boolean mattered) {

    @Override
    public String toString() {
        return "ItemView[" + id + "]";
    }
}
