package org.openmash.core.internal.research;

import java.util.List;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.research.Item;

/** A changed copy of an item; not thread-safe. */
public final class ItemEdit {

    private final Item before;
    private String handlingCode;
    private Sealed<String> text;
    private Sealed<List<ReleaseTerm>> terms;
    private Item.State state;
    private boolean mattered;

    private ItemEdit(Item before) {
        this.before = before;
        handlingCode = before.handlingCode();
        text = before.text();
        terms = before.terms();
        state = before.state();
        mattered = before.mattered();
    }

    public static ItemEdit of(Item item) {
        return new ItemEdit(item);
    }

    ItemEdit accepted(boolean value) {
        state = value ? Item.State.ACCEPTED : Item.State.LEFT_OUT;
        return this;
    }

    ItemEdit text(String value) {
        text = Sealed.of(value);
        return this;
    }

    ItemEdit handlingCode(String value) {
        handlingCode = value;
        return this;
    }

    ItemEdit terms(List<ReleaseTerm> value) {
        terms = Sealed.of(List.copyOf(value));
        return this;
    }

    public ItemEdit mattered(boolean value) {
        mattered = value;
        return this;
    }

    public Item done() {
        return new Item(
                before.id(),
                before.caseId(),
                before.requestId(),
                before.subject(),
                before.owner(),
                before.externalId(),
                before.system(),
                before.recordType(),
                before.itemType(),
                before.eventDate(),
                before.recordedAt(),
                handlingCode,
                before.sensitivity(),
                text,
                terms,
                state,
                before.late(),
                mattered,
                before.version());
    }
}
