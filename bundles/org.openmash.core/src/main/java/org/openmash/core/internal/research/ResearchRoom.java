package org.openmash.core.internal.research;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.KnownTo;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.ResearchDesk;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.site.Sites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The research desk: lets people in and hands over to asking, identity and desk. */
@Component(service = ResearchDesk.class)
public final class ResearchRoom implements ResearchDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final Asking asking;
    private final IdentityRoom identity;
    private final DeskRoom desk;
    private final Headline headline;
    private final Sites sites;

    @Activate
    public ResearchRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference ReviewStore reviews,
            @Reference CandidateFiling filing,
            @Reference Agencies agencies,
            @Reference Errands errands,
            @Reference Asking asking,
            @Reference Sites sites,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.asking = asking;
        this.identity = new IdentityRoom(gate, cases, research, reviews, filing, errands, journal);
        this.desk = new DeskRoom(gate, cases, research, agencies, journal);
        this.sites = sites;
        this.headline = new Headline(agencies);
    }

    @Override
    public List<ResearchRequest> ask(Caller caller, CaseId id, NewResearch wish) {
        return ask(caller, id, wish, "");
    }

    @Override
    public List<ResearchRequest> ask(Caller caller, CaseId id, NewResearch wish, String idempotencyKey) {
        String note = "agencies="
                + String.join(
                        ",",
                        wish.agencies().stream().map(AgencyId::value).sorted().toList());
        return Once.despiteRaces(() -> gate.enter(
                caller,
                Action.RESEARCH_ASK,
                CaseDoors.to(cases, id).noting(note),
                file -> asking.askOnce(caller, file, wish, idempotencyKey)));
    }

    @Override
    public List<ResearchRequest> requests(Caller caller, CaseId id) {
        return gate.enter(caller, Action.RESEARCH_READ, CaseDoors.to(cases, id), file -> research.requestsOf(id));
    }

    @Override
    public List<KnownTo> knownTo(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.RESEARCH_READ,
                CaseDoors.to(cases, id),
                file -> headline.of(research.requestsOf(id), research.candidatesOf(id)));
    }

    @Override
    public List<CandidateRecord> candidates(Caller caller, CaseId id) {
        return gate.enter(caller, Action.RESEARCH_READ, CaseDoors.to(cases, id), file -> research.candidatesOf(id));
    }

    @Override
    public CandidateRecord decideIdentity(Caller caller, CandidateId id, IdentityDecision decision, long version) {
        Door<CandidateRecord> door = Door.to(
                        "candidate",
                        id.value(),
                        () -> research.candidate(id),
                        c -> Target.of(
                                        "candidate",
                                        id.value(),
                                        CaseDoors.load(cases, c.caseId()).area())
                                .within(c.caseId()))
                .noting("verdict=" + decision.verdict());
        return gate.enter(
                caller,
                Action.RESEARCH_DECIDE_IDENTITY,
                door,
                candidate -> identity.decide(caller, candidate, decision, version));
    }

    @Override
    public ResearchRequest retrieve(Caller caller, RequestId id) {
        Door<ResearchRequest> door = Door.to(
                "request",
                id.value(),
                () -> research.request(id),
                r -> Target.of("request", id.value(), r.area()).within(r.caseId()));
        return gate.enter(caller, Action.RESEARCH_RETRIEVE, door, asking::retrieve);
    }

    @Override
    public List<DeskTask> desk(Caller caller) {
        List<Target> queues = caller.areas().stream()
                .sorted()
                .map(area -> Target.of("desk", "", area).ownedBy(caller.employer()))
                .toList();
        return gate.enterList(
                caller,
                Action.DESK_LIST,
                queues,
                open -> desk.tasks(open.stream()
                        .flatMap(q -> queue(caller, q.area().orElseThrow()))
                        .sorted(Comparator.comparing(ResearchRequest::dueAt))
                        .toList()));
    }

    @Override
    public DeskTask deskTask(Caller caller, RequestId id) {
        return gate.enter(caller, Action.DESK_READ, own(caller, id), desk::task);
    }

    @Override
    public DeskTask answer(Caller caller, RequestId id, DeskAnswer answer, long version) {
        Door<ResearchRequest> door = own(caller, id).noting("state=" + answer.state());
        return gate.enter(caller, Action.DESK_ANSWER, door, request -> desk.answer(request, answer, version));
    }

    @Override
    public DeskTask review(Caller caller, RequestId id, ReturnReview review, long version) {
        return gate.enter(
                caller, Action.DESK_REVIEW, own(caller, id), request -> desk.review(request, review, version));
    }

    /** A request as its agency's own people reach it. */
    private Door<ResearchRequest> own(Caller caller, RequestId id) {
        return Door.to(
                "request",
                id.value(),
                () -> research.request(id).filter(r -> !r.agency().equals(caller.employer()) || isFor(caller, r)),
                r -> Target.of("request", id.value(), r.area())
                        .ownedBy(r.agency())
                        .handedOutOf(r.caseId()));
    }

    private Stream<ResearchRequest> queue(Caller caller, String area) {
        Predicate<Optional<String>> own = sites.queue(caller, caller.employer(), area);
        Set<CaseId> walled = gate.restrictions().walled(caller, Set.of(area));
        return research.queueOf(caller.employer(), area).stream()
                .filter(r -> own.test(r.site()))
                .filter(r -> !walled.contains(r.caseId()));
    }

    private boolean isFor(Caller caller, ResearchRequest request) {
        return sites.queue(caller, request.agency(), request.area()).test(request.site());
    }
}
