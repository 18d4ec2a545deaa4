package org.openmash.core.internal.research;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ItemView;

/** Opens items for somebody who was let in, and puts them in order. */
public final class ItemViews {

    /** Oldest event first, undated last. */
    public static final Comparator<Item> CHRONOLOGY = Comparator.comparing(
                    (Item i) -> i.eventDate().map(PartialDate::date).orElse(LocalDate.MAX))
            .thenComparing(Item::recordedAt)
            .thenComparing(i -> i.id().value());

    private ItemViews() {}

    static ItemView open(Item item) {
        return open(item, item.subject());
    }

    public static ItemView open(Item item, Optional<SubjectId> subject) {
        return new ItemView(
                item.id(),
                item.requestId(),
                subject,
                item.owner(),
                item.system(),
                item.recordType(),
                item.itemType(),
                item.eventDate().map(PartialDate::date),
                item.eventDate()
                        .map(d -> d.precision().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                item.recordedAt(),
                item.handlingCode(),
                item.sensitivity(),
                item.text().unseal(),
                item.terms().unseal(),
                item.state(),
                item.late(),
                item.mattered());
    }
}
