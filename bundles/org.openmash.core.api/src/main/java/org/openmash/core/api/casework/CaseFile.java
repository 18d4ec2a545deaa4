package org.openmash.core.api.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.importing.PastContact;

/**
 * A case as the room sees it, without the sealed content of items.
 *
 * @param reference the number people use; says nothing about anybody
 * @param address where the household lives, as reported; blank when unknown
 * @param dueAt when the decision is due; empty without a rating or with blue
 * @param ratings every change, oldest first
 * @param pattern what an earlier-notice rule has noticed, in words; empty when nothing
 * @param closedAt when it was closed; empty before that, or when the system that it comes from did not say
 * @param past what marks it as a past contact of another system; empty for the hub's own work
 * @param version for If-Match
 */
public record CaseFile(
        CaseId id,
        String reference,
        String area,
        CaseStage stage,
        Instant openedAt,
        Instant receivedAt,
        String address,
        List<Subject> subjects,
        Optional<LawfulBasis> basis,
        List<RatingChange> ratings,
        Optional<Instant> dueAt,
        Optional<String> pattern,
        Optional<Instant> closedAt,
        Optional<PastContact> past,
        long version) {

    public CaseFile {
        subjects = List.copyOf(subjects);
        ratings = List.copyOf(ratings);
    }

    /** The rating now. */
    public Optional<Rating> rating() {
        return ratings.isEmpty()
                ? Optional.empty()
                : Optional.of(ratings.get(ratings.size() - 1).after());
    }

    @Override
    public String toString() {
        return "CaseFile[" + id + "]";
    }
}
