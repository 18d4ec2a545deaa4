package org.openmash.store.jpa.internal.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact;
import org.openmash.store.jpa.internal.base.Json;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** A contact in the table {@code contact}; written once. */
@Entity
@Table(name = "contact")
public class ContactRow {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    @Enumerated(EnumType.STRING)
    private NewContact.Channel channel;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private byte[] reporter;

    private String concern;

    private byte[] narrative;

    @Column(name = "incident_ref")
    private String incidentRef;

    @Column(name = "earlier_notices")
    private String earlierNotices;

    @Column(name = "agency_notice")
    private String agencyNotice;

    @Column(name = "team_id")
    private String teamId;

    protected ContactRow() {}

    ContactRow(Contact contact, SealedColumns sealed) {
        id = contact.id().value();
        caseId = contact.caseId().value();
        area = contact.area();
        channel = contact.channel();
        sourceCode = contact.sourceCode();
        receivedAt = contact.receivedAt();
        recordedAt = contact.recordedAt();
        recordedBy = contact.recordedBy().value();
        reporter = sealed.seal(contact.caseId(), place("reporter"), contact.reporter());
        concern = contact.concern();
        narrative = sealed.seal(contact.caseId(), place("narrative"), contact.narrative());
        incidentRef = contact.incidentRef();
        earlierNotices = Json.write(contact.earlierNotices());
        agencyNotice = contact.agencyNotice().orElse(null);
        teamId = contact.teamId().orElse(null);
    }

    Contact contact(SealedColumns sealed) {
        CaseId owner = new CaseId(caseId);
        return new Contact(
                new ContactId(id),
                owner,
                area,
                channel,
                sourceCode,
                receivedAt,
                recordedAt,
                new UserId(recordedBy),
                sealed.openText(owner, place("reporter"), reporter),
                concern,
                sealed.openText(owner, place("narrative"), narrative),
                incidentRef,
                Json.words(earlierNotices),
                Optional.ofNullable(agencyNotice),
                Optional.ofNullable(teamId));
    }

    private String place(String column) {
        return "contact/" + id + "/" + column;
    }
}
