package org.openmash.core.internal.research;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.area.PracticeRules.Reserved;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom only a manager asks while a family has agreed to help and little worry is on record. */
@Component(service = Reservation.class)
public final class Reservation {

    private final Gate gate;
    private final Areas areas;
    private final CaseJournal journal;

    @Activate
    public Reservation(@Reference Gate gate, @Reference Areas areas, @Reference CaseJournal journal) {
        this.gate = gate;
        this.areas = areas;
        this.journal = journal;
    }

    boolean holds(CaseFile file, AgencyId agency) {
        Reserved reserved = areas.practice(file.area()).reserved();
        return file.basis().filter(LawfulBasis::serviceAgreement).isPresent()
                && file.rating().filter(reserved.ratings()::contains).isPresent()
                && reserved.agencies().contains(agency);
    }

    /** Lets a manager pass who gives a reason, which is kept. */
    void pass(Caller caller, CaseFile file, NewResearch wish) {
        List<AgencyId> held =
                wish.agencies().stream().filter(agency -> holds(file, agency)).toList();
        if (held.isEmpty()) {
            return;
        }
        if (!gate.permits(caller, Action.RESEARCH_ASK_RESERVED, CaseDoors.target(file))) {
            throw new Conflict(
                    names(held) + " may be asked by a manager only, with a reason, while the family has agreed"
                            + " to help; leave it out, or rate the case higher if there is more to fear");
        }
        String reason = Checks.required("reason", wish.reason(), 2_000);
        held.forEach(agency -> journal.write(caller, file, agency, CaseEvent.RESERVED_AGENCY_ASKED, reason));
    }

    private static String names(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).sorted().collect(Collectors.joining(", "));
    }
}
