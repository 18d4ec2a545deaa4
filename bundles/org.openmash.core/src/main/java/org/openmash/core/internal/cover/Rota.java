package org.openmash.core.internal.cover;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shifts and absences of areas as they were put down. Thread-safe. */
@Component(service = Rota.class)
public final class Rota {

    static final RoomKind<Planned> COVER = new RoomKind<>("cover", Planned.class);
    static final String PLANNED = "PLANNED";

    private static final int MOST = 500;

    private final RoomStore room;

    @Activate
    public Rota(@Reference RoomStore room) {
        this.room = room;
    }

    /** Who is on duty and who is away at that moment. Inside a transaction. */
    public Today today(String area, Instant now) {
        return new Today(planned(area).stream()
                .map(entry -> entry.body().unseal())
                .filter(planned -> planned.runs(now))
                .toList());
    }

    List<RoomEntry<Planned>> planned(String area) {
        return room.ofArea(COVER, area, MOST).stream()
                .filter(entry -> entry.state().equals(PLANNED))
                .toList();
    }
}
