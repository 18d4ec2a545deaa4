package org.openmash.store.jpa.internal.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.release.Delivery;

/** A released pack on its way, in the table {@code delivery}, with the lease of the node that brings it. */
@Entity
@Table(name = "delivery")
public class DeliveryRow {

    @Id
    @Column(name = "pack_id")
    private String packId;

    @Column(name = "case_id")
    private String caseId;

    private String agency;

    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_state")
    private Delivery.State state;

    private int attempts;

    private String words;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    private String receipt;

    @Column(name = "lease_node")
    private String leaseNode;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    protected DeliveryRow() {}

    DeliveryRow(Delivery delivery, String node, Instant leasedUntil) {
        packId = delivery.pack().value();
        caseId = delivery.caseId().value();
        agency = delivery.agency().value();
        area = delivery.area();
        state = delivery.state();
        attempts = delivery.attempts();
        words = delivery.words();
        releasedAt = delivery.releasedAt();
        nextAt = delivery.nextAt();
        deliveredAt = delivery.deliveredAt().orElse(null);
        receipt = delivery.receipt().orElse(null);
        leaseNode = node;
        leaseUntil = leasedUntil;
    }

    Delivery delivery() {
        return new Delivery(
                new PackId(packId),
                new CaseId(caseId),
                new AgencyId(agency),
                area,
                state,
                attempts,
                words,
                releasedAt,
                nextAt,
                Optional.ofNullable(deliveredAt),
                Optional.ofNullable(receipt));
    }
}
