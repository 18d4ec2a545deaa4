package org.openmash.store.jpa.internal.consultation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.consultation.Consultation;
import org.openmash.core.api.consultation.NewConsultation.AgeBand;
import org.openmash.core.api.consultation.NewConsultation.Words;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** A consultation in the table {@code consultation}; written once. Its words are sealed under a key of its own. */
@Entity
@Table(name = "consultation")
public class ConsultationRow {

    private static final TypeReference<Words> WORDS = new TypeReference<>() {};

    @Id
    private String id;

    private String reference;

    private String area;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    private String organisation;

    @Column(name = "caller_role")
    private String callerRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    private String need;

    @Column(name = "suggested_level")
    private int suggestedLevel;

    @Column(name = "referral_advised")
    private boolean referralAdvised;

    @Column(name = "serious_risk")
    private boolean seriousRisk;

    private byte[] words;

    protected ConsultationRow() {}

    ConsultationRow(Consultation consultation, SealedColumns sealed) {
        id = consultation.id().value();
        reference = consultation.reference();
        area = consultation.area();
        heldAt = consultation.heldAt();
        recordedAt = consultation.recordedAt();
        recordedBy = consultation.recordedBy().value();
        recordedByName = consultation.recordedByName();
        organisation = consultation.organisation();
        callerRole = consultation.callerRole();
        ageBand = consultation.ageBand();
        need = consultation.need();
        suggestedLevel = consultation.suggestedLevel();
        referralAdvised = consultation.referralAdvised();
        seriousRisk = consultation.seriousRisk();
        words = sealed.seal(ownKey(), place(), consultation.words());
    }

    Consultation consultation(SealedColumns sealed) {
        return new Consultation(
                new ConsultationId(id),
                reference,
                area,
                heldAt,
                recordedAt,
                new UserId(recordedBy),
                recordedByName,
                organisation,
                callerRole,
                ageBand,
                need,
                suggestedLevel,
                referralAdvised,
                seriousRisk,
                sealed.open(ownKey(), place(), words, WORDS));
    }

    /** Keys go by a case's id; a consultation has no case and stands for itself. */
    private CaseId ownKey() {
        return new CaseId(id);
    }

    private String place() {
        return "consultation/" + id + "/words";
    }
}
