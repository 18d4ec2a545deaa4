package org.openmash.core.internal.caseaudit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.caseaudit.NewCaseAudit;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.internal.caseaudit.KeptAudit.NamedCase;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks an audit that somebody wants to open. Thread-safe. */
@Component(service = Opening.class)
public final class Opening {

    private static final int MOST_CASES = 50;

    private final Gate gate;
    private final CaseStore cases;
    private final DecisionStore decisions;
    private final Agencies agencies;

    @Activate
    public Opening(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference DecisionStore decisions,
            @Reference Agencies agencies) {
        this.gate = gate;
        this.cases = cases;
        this.decisions = decisions;
        this.agencies = agencies;
    }

    KeptAudit check(Caller caller, NewCaseAudit given) {
        LocalDate from = Checks.present("from", given.from());
        LocalDate until = Checks.present("until", given.until());
        LocalDate due = Checks.present("due", given.due());
        if (until.isBefore(from)) {
            throw new InvalidRequest("until", "must not be before the first day of the period");
        }
        if (endOf(due).isBefore(gate.now())) {
            throw new InvalidRequest("due", "is over; give the agencies time to grade");
        }
        List<CaseId> named = List.copyOf(new LinkedHashSet<>(given.cases()));
        if (named.isEmpty() || named.size() > MOST_CASES) {
            throw new InvalidRequest("cases", "name 1 to " + MOST_CASES + " cases");
        }
        return new KeptAudit(
                Checks.required("theme", given.theme(), 200),
                from,
                until,
                due,
                named.stream().map(id -> named(caller, id, given.area())).toList(),
                participants(caller, given),
                "",
                List.of());
    }

    /** When that day is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OfficeHours.LONDON).toInstant();
    }

    private NamedCase named(Caller caller, CaseId id, String area) {
        CaseFile file = Checks.found(
                "cases",
                cases.find(id)
                        .filter(f -> f.area().equals(area))
                        .filter(f -> gate.permits(caller, Action.CASE_READ, CaseDoors.target(f))),
                "holds what is not a case of this area; leave it out");
        Decision decision = Checks.found(
                "cases", decisions.latest(id), file.reference() + " has not been decided; leave it out for now");
        return new NamedCase(id, file.reference(), decision.level());
    }

    private List<AgencyId> participants(Caller caller, NewCaseAudit given) {
        List<AgencyId> taking = List.copyOf(new LinkedHashSet<>(given.agencies()));
        boolean known = taking.stream()
                .allMatch(a -> a.equals(caller.employer())
                        || agencies.card(a, given.area()).isPresent());
        if (taking.size() < 2 || !known) {
            throw new InvalidRequest("agencies", "name at least two that take part in this area");
        }
        return taking;
    }
}
