package org.openmash.core.internal.assessment;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.assessment.Thanks;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells agencies that an item of theirs mattered to a decision. Works inside the decision's transaction. */
@Component(service = Contributors.class)
public final class Contributors {

    static final RoomKind<Thanks> THANKS = new RoomKind<>("thanks", Thanks.class);

    private final Gate gate;
    private final RoomStore store;

    @Activate
    public Contributors(@Reference Gate gate, @Reference RoomStore store) {
        this.gate = gate;
        this.store = store;
    }

    public void thank(Caller decider, CaseFile file, List<Item> mattered) {
        boolean changed = file.ratings().size() > 1;
        for (Item item : mattered) {
            Thanks thanks = new Thanks(item.id(), item.itemType(), changed, gate.now());
            store.insert(RoomEntry.ofCase(
                    THANKS, file.area(), file.id(), item.owner(), "TOLD", decider, gate.now(), thanks));
        }
        mattered.stream()
                .map(Item::owner)
                .distinct()
                .forEach(owner ->
                        gate.tell("item-mattered", file.area(), file.id(), Optional.of(owner), Optional.empty()));
    }
}
