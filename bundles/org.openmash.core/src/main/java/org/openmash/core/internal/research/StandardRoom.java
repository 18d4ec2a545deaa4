package org.openmash.core.internal.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.area.PracticeRules.Ask;
import org.openmash.core.api.area.PracticeRules.Standard;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.ProposedStandard;
import org.openmash.core.api.research.RequestChange;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.StandardDesk;
import org.openmash.core.api.research.StandardWish;
import org.openmash.core.api.research.StandardWish.LeftOut;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes whom to ask what, asks so, and makes requests smaller. */
@Component(service = StandardDesk.class)
public final class StandardRoom implements StandardDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final ContactStore contacts;
    private final ResearchStore research;
    private final JournalStore entries;
    private final Areas areas;
    private final Agencies agencies;
    private final Asking asking;
    private final Lessening lessening;
    private final CaseJournal journal;

    @Activate
    public StandardRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference ResearchStore research,
            @Reference JournalStore entries,
            @Reference Areas areas,
            @Reference Agencies agencies,
            @Reference Asking asking,
            @Reference Errands errands,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.contacts = contacts;
        this.research = research;
        this.entries = entries;
        this.areas = areas;
        this.agencies = agencies;
        this.asking = asking;
        this.journal = journal;
        this.lessening = new Lessening(gate, cases, research, errands, journal);
    }

    @Override
    public ProposedStandard proposal(Caller caller, CaseId id) {
        return gate.enter(caller, Action.RESEARCH_READ, CaseDoors.to(cases, id), this::proposal);
    }

    @Override
    public List<ResearchRequest> ask(Caller caller, CaseId id, StandardWish wish, String key) {
        return Once.despiteRaces(() ->
                gate.enter(caller, Action.RESEARCH_ASK, CaseDoors.to(cases, id), file -> ask(caller, file, wish, key)));
    }

    @Override
    public ResearchRequest narrow(Caller caller, RequestId id, RequestChange change, long version) {
        return gate.enter(caller, Action.RESEARCH_ASK, door(id), r -> lessening.narrow(caller, r, change, version));
    }

    @Override
    public ResearchRequest cancel(Caller caller, RequestId id, String reason, long version) {
        return gate.enter(caller, Action.RESEARCH_ASK, door(id), r -> lessening.cancel(caller, r, reason, version));
    }

    private List<ResearchRequest> ask(Caller caller, CaseFile file, StandardWish wish, String key) {
        journal.takeTurn(file.id());
        String why = Checks.required("why", wish.why(), 2_000);
        ProposedStandard proposal = proposal(file);
        Map<AgencyId, String> leftOut = leftOut(wish, proposal);
        List<ProposedStandard.Line> lines = proposal.lines().stream()
                .filter(l -> l.takesPart() && !leftOut.containsKey(l.agency()))
                .toList();
        if (lines.isEmpty()) {
            throw new Conflict("the standard has nobody to ask about this case; choose agencies yourself");
        }
        List<ResearchRequest> asked = new ArrayList<>();
        for (ProposedStandard.Line line : lines) {
            NewResearch one = new NewResearch(Set.of(line.agency()), List.of(), line.question() + "\n" + why, why);
            asked.addAll(asking.askOnce(caller, file(file), one, key.isBlank() ? "" : key + "/" + line.agency()));
        }
        leftOut.forEach((agency, reason) -> {
            if (!reason.equals(leftOutBefore(file).getOrDefault(agency, ""))) {
                journal.write(caller, file, agency, CaseEvent.AGENCY_LEFT_OUT, reason);
            }
        });
        return asked;
    }

    private static Map<AgencyId, String> leftOut(StandardWish wish, ProposedStandard proposal) {
        Map<AgencyId, String> leftOut = new LinkedHashMap<>();
        for (int i = 0; i < wish.leftOut().size(); i++) {
            LeftOut one = wish.leftOut().get(i);
            String path = "leftOut[" + i + "]";
            if (proposal.lines().stream().noneMatch(l -> l.agency().equals(one.agency()))) {
                throw new InvalidRequest(path + ".agency", "is not proposed by the standard; leave the line out");
            }
            leftOut.put(one.agency(), Checks.required(path + ".reason", one.reason(), 1_000));
        }
        return leftOut;
    }

    private ProposedStandard proposal(CaseFile file) {
        Set<String> concerns = contacts.ofCase(file.id()).stream()
                .map(Contact::concern)
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Standard> standards = areas.practice(file.area()).standards().stream()
                .filter(s -> concerns.contains(s.concern().toLowerCase(Locale.ROOT)))
                .toList();
        Map<AgencyId, String> questions = new LinkedHashMap<>();
        standards.stream()
                .flatMap(s -> s.asks().stream())
                .filter(a -> applies(a, file.rating()))
                .forEach(a -> questions.merge(a.agency(), a.question(), (one, two) -> one + "\n" + two));
        Set<AgencyId> asked = research.requestsOf(file.id()).stream()
                .map(ResearchRequest::agency)
                .collect(Collectors.toSet());
        Map<AgencyId, String> leftOut = leftOutBefore(file);
        return new ProposedStandard(
                standards.stream().map(Standard::concern).toList(),
                questions.entrySet().stream()
                        .map(e -> new ProposedStandard.Line(
                                e.getKey(),
                                agencies.name(e.getKey(), file.area()),
                                e.getValue(),
                                agencies.card(e.getKey(), file.area()).isPresent(),
                                asked.contains(e.getKey()),
                                leftOut.getOrDefault(e.getKey(), "")))
                        .toList());
    }

    private static boolean applies(Ask ask, Optional<Rating> rating) {
        return ask.ratings().isEmpty() || rating.filter(ask.ratings()::contains).isPresent();
    }

    private Map<AgencyId, String> leftOutBefore(CaseFile file) {
        return entries.ofCase(file.id()).stream()
                .filter(e -> e.event() == CaseEvent.AGENCY_LEFT_OUT)
                .collect(Collectors.toMap(
                        e -> e.agency().orElseThrow(), e -> e.note().unseal(), (before, later) -> later));
    }

    private CaseFile file(CaseFile before) {
        return CaseDoors.load(cases, before.id());
    }

    private Door<ResearchRequest> door(RequestId id) {
        return Door.to(
                "request",
                id.value(),
                () -> research.request(id),
                r -> CaseDoors.target(CaseDoors.load(cases, r.caseId())));
    }
}
