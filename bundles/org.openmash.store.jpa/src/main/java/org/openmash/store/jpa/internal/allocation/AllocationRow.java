package org.openmash.store.jpa.internal.allocation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.Course;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** An allocation in the table {@code allocation}; what was said about it is sealed with its case. */
@Entity
@Table(name = "allocation")
public class AllocationRow {

    private static final TypeReference<Course> COURSE = new TypeReference<>() {};

    @Id
    private String id;

    private long version;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    @Column(name = "team_id")
    private String team;

    @Column(name = "service_id")
    private String service;

    @Enumerated(EnumType.STRING)
    @Column(name = "allocation_state")
    private AllocationState state;

    @Column(name = "allocated_at")
    private Instant at;

    @Column(name = "asks_next")
    private Instant asksNext;

    private byte[] course;

    protected AllocationRow() {}

    AllocationRow(Allocation allocation, SealedColumns sealed) {
        id = allocation.id().value();
        caseId = allocation.caseId().value();
        area = allocation.area();
        team = allocation.team();
        service = allocation.service();
        at = allocation.at();
        fill(allocation, 0, sealed);
    }

    final void fill(Allocation allocation, long newVersion, SealedColumns sealed) {
        version = newVersion;
        state = allocation.state();
        asksNext = allocation.asksNext().orElse(null);
        course = sealed.seal(new CaseId(caseId), place(), allocation.course());
    }

    Allocation allocation(SealedColumns sealed) {
        CaseId owner = new CaseId(caseId);
        return new Allocation(
                new AllocationId(id),
                owner,
                area,
                team,
                service,
                state,
                at,
                Optional.ofNullable(asksNext),
                sealed.open(owner, place(), course, COURSE),
                version);
    }

    private String place() {
        return "allocation/" + id + "/course";
    }
}
