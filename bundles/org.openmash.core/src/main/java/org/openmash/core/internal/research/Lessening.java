package org.openmash.core.internal.research;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.RequestChange;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;

/** Makes open requests smaller, or takes them back. Works inside the caller's transaction. */
final class Lessening {

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final Errands errands;
    private final CaseJournal journal;

    Lessening(Gate gate, CaseStore cases, ResearchStore research, Errands errands, CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.errands = errands;
        this.journal = journal;
    }

    ResearchRequest narrow(Caller caller, ResearchRequest asRead, RequestChange change, long version) {
        ResearchRequest request = open(asRead, version);
        String why = Checks.required("reason", change.reason(), 2_000);
        String need = Checks.optional("need", change.need(), 4_000);
        List<SubjectId> subjects = change.subjects().isEmpty() ? request.subjects() : change.subjects();
        if (!request.subjects().containsAll(subjects)) {
            throw new InvalidRequest("subjects", "name people whom this request asks about; ask again for others");
        }
        if (subjects.size() == request.subjects().size() && (need.isEmpty() || need.equals(request.need()))) {
            throw new InvalidRequest("need", "take a question or a person away; nothing would change");
        }
        research.update(RequestEdit.of(request)
                .narrowed(subjects, need.isEmpty() ? request.need() : need)
                .done());
        return told(caller, request, CaseEvent.REQUEST_NARROWED, why);
    }

    ResearchRequest cancel(Caller caller, ResearchRequest asRead, String reason, long version) {
        ResearchRequest request = open(asRead, version);
        String why = Checks.required("reason", reason, 2_000);
        research.update(RequestEdit.of(request)
                .in(AnswerState.NOT_ASKED, "taken back: " + why)
                .done());
        if (!request.atDesk()) {
            gate.afterCommit(() -> errands.cancel(request.id()));
        }
        return told(caller, request, CaseEvent.REQUEST_CANCELLED, why);
    }

    private ResearchRequest open(ResearchRequest asRead, long version) {
        journal.takeTurn(asRead.caseId());
        ResearchRequest request = research.request(asRead.id()).orElseThrow();
        Checks.version("request", request.version(), version);
        CaseDoors.mustBeOpen(CaseDoors.load(cases, request.caseId()));
        boolean answered = request.state().settled() || request.state() == AnswerState.RETRIEVED_NOT_REVIEWED;
        if (answered) {
            throw new Conflict("the agency has answered or was not asked; what is new is asked again");
        }
        return request;
    }

    private ResearchRequest told(Caller caller, ResearchRequest request, CaseEvent event, String why) {
        CaseFile file = CaseDoors.load(cases, request.caseId());
        journal.write(caller, file, request.agency(), event, why);
        return research.request(request.id()).orElseThrow();
    }
}
