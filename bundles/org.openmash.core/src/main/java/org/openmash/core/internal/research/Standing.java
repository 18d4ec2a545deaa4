package org.openmash.core.internal.research;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.Item;

/**
 * An accepted item with what people decided about the record it came from. An item whose record is no longer confirmed
 * stays stored and stands nowhere.
 *
 * @param subject whom it is about, as decided now
 * @param resolved false while it cannot be told whose record it is
 */
public record Standing(Item item, Optional<SubjectId> subject, boolean resolved) {

    /** Those that stand, in no particular order. */
    public static List<Standing> of(List<Item> items, List<CandidateRecord> candidates) {
        return items.stream()
                .filter(i -> i.state() == Item.State.ACCEPTED)
                .flatMap(i -> of(i, candidates).stream())
                .toList();
    }

    private static Optional<Standing> of(Item item, List<CandidateRecord> candidates) {
        ItemKey key = ItemKey.read(item.externalId());
        if (key.fromDesk()) {
            return Optional.of(new Standing(item, item.subject(), true));
        }
        return candidates.stream()
                .filter(c -> c.agency().equals(item.owner()) && key.cameFrom(c.recordId()))
                .findFirst()
                .flatMap(c -> standing(item, c));
    }

    private static Optional<Standing> standing(Item item, CandidateRecord candidate) {
        if (candidate.verdict() == Verdict.CONFIRMED) {
            return Optional.of(new Standing(item, Optional.of(candidate.subject()), true));
        }
        return candidate.verdict() == Verdict.UNRESOLVED
                ? Optional.of(new Standing(item, Optional.empty(), false))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Standing[" + item.id() + "]";
    }
}
