package org.openmash.store.jpa.internal.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.event.HubEvent;

/** An event in the table {@code outbox}; written once. */
@Entity
@Table(name = "outbox")
public class OutboxRow {

    @Id
    private long seq;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "event_type")
    private String type;

    private String area;

    @Column(name = "case_id")
    private String caseId;

    private String agency;

    private String team;

    protected OutboxRow() {}

    OutboxRow(long seq, HubEvent event) {
        this.seq = seq;
        at = event.at();
        type = event.type();
        area = event.area();
        caseId = event.caseId().map(CaseId::value).orElse(null);
        agency = event.agency().map(AgencyId::value).orElse(null);
        team = event.team().orElse(null);
    }

    HubEvent event() {
        return new HubEvent(
                seq,
                at,
                type,
                area,
                Optional.ofNullable(caseId).map(CaseId::new),
                Optional.ofNullable(agency).map(AgencyId::new),
                Optional.ofNullable(team));
    }
}
