package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.contact.NoticeIntake;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.outcome.OutcomeIntake;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in what agencies say: each call one transaction, on record, told to followers, and harmless when repeated. */
@Component(service = AgencyIntake.class)
public final class AnswerIntake implements AgencyIntake {

    private final Gate gate;
    private final ResearchStore research;
    private final CandidateFiling candidates;
    private final FactFiling facts;
    private final NoticeIntake notices;
    private final OutcomeIntake outcomes;
    private final CaseJournal journal;

    @Activate
    public AnswerIntake(
            @Reference Gate gate,
            @Reference ResearchStore research,
            @Reference CandidateFiling candidates,
            @Reference FactFiling facts,
            @Reference NoticeIntake notices,
            @Reference OutcomeIntake outcomes,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.research = research;
        this.candidates = candidates;
        this.facts = facts;
        this.notices = notices;
        this.outcomes = outcomes;
        this.journal = journal;
    }

    @Override
    public Receipt notice(AgencyId agency, String area, Notice notice) {
        return notices.take(agency, area, notice);
    }

    @Override
    public void located(RequestId id, SubjectAnswer<Candidate> answer) {
        take(() -> request(id), request -> {
            List<Candidate> offered = elements(answer.answer());
            candidates.file(request, offered);
            AnswerRules.located(request, answer.answer(), !offered.isEmpty(), answer.remaining(), gate.now())
                    .ifPresent(research::update);
            tell(request);
        });
    }

    @Override
    public void retrieved(RequestId id, Answer<Fact> answer) {
        take(() -> request(id), request -> file(request, answer));
    }

    @Override
    public void failed(RequestId id, boolean retryable, String reason) {
        failed(id, retryable ? AskTrouble.UNREACHABLE : AskTrouble.CONFIGURATION, retryable, reason);
    }

    @Override
    public void failed(RequestId id, AskTrouble trouble, boolean retryable, String reason) {
        take(() -> request(id), request -> {
            AnswerState state = retryable ? AnswerState.FAILED_RETRYABLE : AnswerState.FAILED;
            if (request.state() == AnswerState.LOCATED) {
                research.update(RequestEdit.of(request)
                        .in(AnswerState.LOCATED, "not everybody could be asked about: " + reason)
                        .done());
            } else if (AnswerRules.waiting(request)) {
                boolean late = request.state() == AnswerState.LATE;
                research.update(RequestEdit.of(request)
                        .in(late ? AnswerState.LATE : state, reason)
                        .because(trouble)
                        .done());
            }
            tell(request);
        });
    }

    @Override
    public void late(RequestId id) {
        take(() -> request(id), request -> {
            if (request.state() == AnswerState.ASKED || request.state() == AnswerState.RETRIEVING) {
                research.update(RequestEdit.of(request)
                        .in(AnswerState.LATE, "no answer in time")
                        .done());
                tell(request);
            }
        });
    }

    @Override
    public void delivered(PackId pack, String receipt) {
        outcomes.delivered(pack, receipt);
    }

    @Override
    public void notDelivered(PackId pack, boolean retryable, String reason) {
        outcomes.notDelivered(pack, retryable, reason);
    }

    @Override
    public Receipt ticketAnswered(AgencyId agency, String ticket, Answer<Fact> answer) {
        boolean[] taken = {false};
        try {
            take(() -> byTicket(agency, ticket), request -> taken[0] = file(request, answer));
        } catch (NotFound unknown) {
            return new Receipt(Outcome.REJECTED, "ticket: no request of this agency has it");
        } catch (Unavailable away) {
            return new Receipt(Outcome.NOT_NOW, away.getMessage());
        }
        return new Receipt(taken[0] ? Outcome.TAKEN : Outcome.DUPLICATE, "");
    }

    /** Files content and moves the request on; false when nothing is new. */
    private boolean file(ResearchRequest request, Answer<Fact> answer) {
        Instant now = gate.now();
        boolean late = request.late() || request.state() == AnswerState.LATE || now.isAfter(request.dueAt());
        int filed = facts.file(request, elements(answer), now, late);
        if (filed == 0 && !AnswerRules.waiting(request)) {
            return false;
        }
        research.update(AnswerRules.retrieved(request, answer, research.itemsOf(request.id()))
                .said(now)
                .done());
        tell(request);
        return true;
    }

    private void take(Supplier<ResearchRequest> find, Consumer<ResearchRequest> work) {
        Once.despiteRaces(() -> gate.quietly(() -> {
            journal.takeTurn(find.get().caseId());
            ResearchRequest request = find.get();
            return gate.unasked(hub(request), "RESEARCH_ANSWERED", target(request), () -> {
                // A request that was taken back takes no answer any more.
                if (request.state() != AnswerState.NOT_ASKED) {
                    work.accept(request);
                }
                return request;
            });
        }));
    }

    private ResearchRequest request(RequestId id) {
        return research.request(id).orElseThrow(() -> new NotFound("no such request"));
    }

    private ResearchRequest byTicket(AgencyId agency, String ticket) {
        return research.byTicket(agency, ticket).orElseThrow(() -> new NotFound("no such request"));
    }

    private void tell(ResearchRequest request) {
        AnswerState now = research.request(request.id()).orElseThrow().state();
        journal.write(request, CaseEvent.AGENCY_ANSWERED, now.name());
    }

    private static Caller hub(ResearchRequest request) {
        return Caller.hub(request.agency(), request.area());
    }

    private static Target target(ResearchRequest request) {
        return Target.of("request", request.id().value(), request.area()).ownedBy(request.agency());
    }

    private static <T> List<T> elements(Answer<T> answer) {
        return answer.fold(
                Answer.Answered::elements,
                h -> List.of(),
                n -> List.of(),
                c -> List.of(),
                r -> List.of(),
                e -> List.of());
    }
}
