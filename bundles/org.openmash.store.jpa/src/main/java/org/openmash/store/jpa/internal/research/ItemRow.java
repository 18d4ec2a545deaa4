package org.openmash.store.jpa.internal.research;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.Item;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** An item in the table {@code item}; its text and terms are sealed. */
@Entity
@Table(name = "item")
public class ItemRow {

    private static final TypeReference<List<ReleaseTerm>> TERMS = new TypeReference<>() {};

    @Id
    private String id;

    private long version;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "subject_id")
    private String subjectId;

    private String owner;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "system_name")
    private String system;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "item_type")
    private String itemType;

    @Column(name = "event_date")
    private LocalDate eventDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_precision")
    private PartialDate.Precision eventPrecision;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "handling_code")
    private String handlingCode;

    private String sensitivity;

    @Column(name = "sealed_text")
    private byte[] text;

    @Column(name = "sealed_terms")
    private byte[] terms;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_state")
    private Item.State state;

    @Column(name = "was_late")
    private boolean late;

    private boolean mattered;

    protected ItemRow() {}

    ItemRow(Item item, SealedColumns sealed) {
        id = item.id().value();
        fill(item, 0, sealed);
    }

    final void fill(Item item, long newVersion, SealedColumns sealed) {
        version = newVersion;
        caseId = item.caseId().value();
        requestId = item.requestId().value();
        subjectId = item.subject().map(SubjectId::value).orElse(null);
        owner = item.owner().value();
        externalId = item.externalId();
        system = item.system();
        recordType = item.recordType();
        itemType = item.itemType();
        eventDate = item.eventDate().map(PartialDate::date).orElse(null);
        eventPrecision = item.eventDate().map(PartialDate::precision).orElse(null);
        recordedAt = item.recordedAt();
        handlingCode = item.handlingCode();
        sensitivity = item.sensitivity();
        text = sealed.seal(item.caseId(), place("text"), item.text());
        terms = sealed.seal(item.caseId(), place("terms"), item.terms());
        state = item.state();
        late = item.late();
        mattered = item.mattered();
    }

    Item item(SealedColumns sealed) {
        CaseId owningCase = new CaseId(caseId);
        return new Item(
                new ItemId(id),
                owningCase,
                new RequestId(requestId),
                Optional.ofNullable(subjectId).map(SubjectId::new),
                new AgencyId(owner),
                externalId,
                system,
                recordType,
                itemType,
                Optional.ofNullable(eventDate).map(date -> new PartialDate(date, eventPrecision)),
                recordedAt,
                handlingCode,
                sensitivity,
                sealed.openText(owningCase, place("text"), text),
                sealed.open(owningCase, place("terms"), terms, TERMS),
                state,
                late,
                mattered,
                version);
    }

    private String place(String column) {
        return "item/" + id + "/" + column;
    }
}
