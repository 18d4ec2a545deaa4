package org.openmash.core.api.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.SubjectId;

/**
 * One owned fact.
 *
 * @param subject whom it is about; empty for the household
 * @param owner the agency that owns it and may forbid its release
 * @param externalId the owner's id of it, unique within owner and case
 * @param recordType record type of the owner's descriptor
 * @param itemType row of the default release matrix, for example {@code police-intelligence}
 * @param eventDate when it happened, with honest precision
 * @param handlingCode the owner's code
 * @param sensitivity {@code ordinary}, {@code sensitive} or {@code restricted}
 * @param text in the owner's words
 * @param terms the owner's own release entries, which beat the matrix; wordings inside are sealed with them
 * @param mattered whether a decision maker ticked it as one that mattered
 */
public record Item(
        ItemId id,
        CaseId caseId,
        RequestId requestId,
        Optional<SubjectId> subject,
        AgencyId owner,
        String externalId,
        String system,
        String recordType,
        String itemType,
        Optional<PartialDate> eventDate,
        Instant recordedAt,
        String handlingCode,
        String sensitivity,
        Sealed<String> text,
        Sealed<List<ReleaseTerm>> terms,
        State state,
        boolean late,
        boolean mattered,
        long version) {

    /** Where an item stands. */
    public enum State {
        /** Retrieved, not yet reviewed by its owner's researcher: not in the picture. */
        DRAFT,
        /** Reviewed and accepted: in the picture. */
        ACCEPTED,
        /** Trimmed away by its owner: never in the picture. */
        LEFT_OUT
    }

    @Override
    public String toString() {
        return "Item[" + id + "]";
    }
}
