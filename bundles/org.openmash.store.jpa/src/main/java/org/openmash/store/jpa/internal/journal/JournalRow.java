package org.openmash.store.jpa.internal.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** One entry of a case's journal in the table {@code case_event}; written once. */
@Entity
@Table(name = "case_event")
public class JournalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private CaseEvent event;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String agency;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_by_name")
    private String doneByName;

    private byte[] note;

    protected JournalRow() {}

    JournalRow(JournalEntry entry, SealedColumns sealed) {
        id = HexId.random();
        caseId = entry.caseId().value();
        area = entry.area();
        happenedAt = entry.at();
        recordedAt = entry.recordedAt();
        event = entry.event();
        stage = entry.stage().orElse(null);
        rating = entry.rating().orElse(null);
        agency = entry.agency().map(AgencyId::value).orElse(null);
        doneBy = entry.by().map(UserId::value).orElse(null);
        doneByName = entry.byName();
        note = sealed.seal(entry.caseId(), place(), entry.note());
    }

    JournalEntry entry(SealedColumns sealed) {
        CaseId owner = new CaseId(caseId);
        return new JournalEntry(
                owner,
                area,
                happenedAt,
                recordedAt,
                event,
                Optional.ofNullable(stage),
                Optional.ofNullable(rating),
                Optional.ofNullable(agency).map(AgencyId::new),
                Optional.ofNullable(doneBy).map(UserId::new),
                doneByName,
                sealed.openText(owner, place(), note));
    }

    private String place() {
        return "case_event/" + id + "/note";
    }
}
