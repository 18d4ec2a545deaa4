package org.openmash.core.internal.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.Course;
import org.openmash.core.api.allocation.FamilyAgreement;
import org.openmash.core.internal.fake.TestHub;

/** A team that works with the family of a case. */
final class WorkingTeam {

    static final String ID = "early-help-north";

    private WorkingTeam() {}

    static Allocation of(CaseId id, Instant since) {
        Course course = new Course(
                "M26-AAAA-AAAA",
                "Early Help North",
                "Sam Field",
                FamilyAgreement.values()[0],
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty());
        return new Allocation(
                new AllocationId(HexId.random()),
                id,
                TestHub.AREA,
                ID,
                "",
                AllocationState.ACCEPTED,
                since,
                Optional.empty(),
                Sealed.of(course),
                0);
    }
}
