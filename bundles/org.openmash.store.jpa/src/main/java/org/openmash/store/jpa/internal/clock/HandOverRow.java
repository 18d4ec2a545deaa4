package org.openmash.store.jpa.internal.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.clock.HandOver;
import org.openmash.store.jpa.internal.base.Json;

/** A hand-over in the table {@code hand_over}. */
@Entity
@Table(name = "hand_over")
public class HandOverRow {

    @Id
    private String id;

    private String area;

    @Column(name = "offered_at")
    private Instant offeredAt;

    private boolean accepted;

    private String document;

    protected HandOverRow() {}

    HandOverRow(HandOver handOver) {
        id = handOver.id();
        area = handOver.area();
        offeredAt = handOver.offeredAt();
        accepted = handOver.acceptedAt().isPresent();
        document = Json.write(handOver);
    }

    HandOver handOver() {
        return Json.read(document, HandOver.class);
    }
}
