package org.openmash.store.jpa.internal.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** An entry of the room in the table {@code room_entry}; its content is sealed under the key of its case. */
@Entity
@Table(name = "room_entry")
public class RoomRow {

    @Id
    private String id;

    private String kind;

    private String area;

    @Column(name = "case_id")
    private String caseId;

    private String agency;

    private String topic;

    private String state;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "done_by")
    private String by;

    @Column(name = "done_by_name")
    private String byName;

    @Column(name = "by_agency")
    private String byAgency;

    @Column(name = "recorded_at")
    private Instant at;

    private long version;

    private byte[] body;

    protected RoomRow() {}

    RoomRow(RoomEntry<?> entry, SealedColumns sealed) {
        id = entry.id().value();
        kind = entry.kind().word();
        area = entry.area();
        caseId = entry.caseId().map(CaseId::value).orElse(null);
        agency = entry.agency().value();
        topic = entry.topic();
        by = entry.by().value();
        byName = entry.byName();
        byAgency = entry.byAgency().value();
        at = entry.at();
        fill(entry, sealed, entry.version());
    }

    /** What may change. */
    final void fill(RoomEntry<?> entry, SealedColumns sealed, long newVersion) {
        state = entry.state();
        dueAt = entry.dueAt().orElse(null);
        version = newVersion;
        body = sealed.seal(key(), place(), entry.body());
    }

    boolean is(RoomKind<?> wanted) {
        return kind.equals(wanted.word());
    }

    <B> RoomEntry<B> entry(RoomKind<B> of, SealedColumns sealed) {
        return new RoomEntry<>(
                new EntryId(id),
                of,
                area,
                Optional.ofNullable(caseId).map(CaseId::new),
                new AgencyId(agency),
                topic,
                state,
                Optional.ofNullable(dueAt),
                new UserId(by),
                byName,
                new AgencyId(byAgency),
                at,
                version,
                sealed.open(key(), place(), body, of.body()));
    }

    /** Keys go by a case's id; what belongs to no case stands for itself. */
    private CaseId key() {
        return new CaseId(caseId == null ? id : caseId);
    }

    private String place() {
        return "room_entry/" + id + "/body";
    }
}
