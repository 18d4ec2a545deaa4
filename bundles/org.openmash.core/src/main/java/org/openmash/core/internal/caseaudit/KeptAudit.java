package org.openmash.core.internal.caseaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;

/** An audit as it is kept. */
record KeptAudit(
        String theme,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        List<NamedCase> cases,
        List<AgencyId> agencies,
        String findings,
        List<EntryId> lessons) {

    /** A case with its decision when the audit was opened: a later one is not what was audited. */
    record NamedCase(CaseId caseId, String reference, int level) {}

    Optional<NamedCase> named(CaseId id) {
        return cases.stream().filter(c -> c.caseId().equals(id)).findFirst();
    }

    KeptAudit closed(String found, List<EntryId> raised) {
        return new KeptAudit(theme, from, until, due, cases, agencies, found, raised);
    }

    @Override
    public String toString() {
        return "KeptAudit[" + cases.size() + " cases]";
    }
}
