package org.openmash.store.jpa.internal.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.store.jpa.internal.base.Json;

/** Desired state of one agency in one area, in the table {@code agreement}. */
@Entity
@Table(name = "agreement")
public class AgreementRow {

    /** Agency and area. */
    @Id
    private String id;

    private String agency;

    private String area;

    @Column(name = "agency_name")
    private String name;

    private String standing;

    @Column(name = "at_desk")
    private boolean desk;

    @Column(name = "waived_record_types")
    private String waivedRecordTypes;

    private String sharing;

    @Column(name = "proposed_by")
    private String proposedBy;

    private String reason;

    private boolean governed;

    @Column(name = "joined_since")
    private Instant since;

    @Column(name = "changed_by")
    private String by;

    protected AgreementRow() {}

    AgreementRow(Agreement agreement) {
        id = id(agreement.agency(), agreement.area());
        agency = agreement.agency().value();
        area = agreement.area();
        name = agreement.name();
        standing = agreement.standing().name();
        desk = agreement.desk();
        waivedRecordTypes = Json.writeSet(agreement.waivedRecordTypes());
        sharing = agreement.sharing().map(Json::write).orElse(null);
        proposedBy = agreement.proposedBy();
        reason = agreement.reason();
        governed = agreement.governed();
        since = agreement.since();
        by = agreement.by();
    }

    static String id(AgencyId agency, String area) {
        return agency.value() + "/" + area;
    }

    Agreement agreement() {
        return new Agreement(
                new AgencyId(agency),
                area,
                name,
                Standing.valueOf(standing),
                desk,
                Json.wordSet(waivedRecordTypes),
                Optional.ofNullable(sharing).map(text -> Json.read(text, SharingAgreement.class)),
                proposedBy,
                reason,
                governed,
                since,
                by);
    }
}
