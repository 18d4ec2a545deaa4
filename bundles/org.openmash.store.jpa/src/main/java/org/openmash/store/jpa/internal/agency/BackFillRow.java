package org.openmash.store.jpa.internal.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.store.BackFillState;

/** Back-fill for one agency in one area, in the table {@code back_fill}. */
@Entity
@Table(name = "back_fill")
public class BackFillRow {

    /** Agency and area. */
    @Id
    private String id;

    private String agency;

    private String area;

    @Column(name = "joined_at")
    private Instant joinedAt;

    private boolean done;

    protected BackFillRow() {}

    BackFillRow(BackFillState state) {
        id = AgreementRow.id(state.agency(), state.area());
        agency = state.agency().value();
        area = state.area();
        joinedAt = state.joinedAt();
        done = state.done();
    }

    BackFillState state() {
        return new BackFillState(new AgencyId(agency), area, joinedAt, done);
    }
}
