package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.casework.CaseLife;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.site.Sites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The two questions to an agency: who could it be, and what do you hold on those we confirmed. */
@Component(service = Asking.class)
public final class Asking {

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final Agencies agencies;
    private final Errands errands;
    private final Sites sites;
    private final Reservation reservation;
    private final CaseJournal journal;
    private final Once once;

    @Activate
    public Asking(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference Agencies agencies,
            @Reference Errands errands,
            @Reference Sites sites,
            @Reference Reservation reservation,
            @Reference IdempotencyStore keys,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.agencies = agencies;
        this.errands = errands;
        this.sites = sites;
        this.reservation = reservation;
        this.journal = journal;
        this.once = new Once(keys);
    }

    /** Under a key the question is asked once however often it is sent. */
    List<ResearchRequest> askOnce(Caller caller, CaseFile file, NewResearch wish, String key) {
        if (key.isBlank()) {
            return ask(caller, file, wish);
        }
        String hash = hash(file, wish);
        if (once.before(caller, key, hash).isPresent()) {
            return research.requestsOf(file.id()).stream()
                    .filter(r -> wish.agencies().contains(r.agency()))
                    .toList();
        }
        List<ResearchRequest> asked = ask(caller, file, wish);
        once.remember(caller, key, hash, file.id().value(), gate.now());
        return asked;
    }

    private static String hash(CaseFile file, NewResearch wish) {
        return new ContentHash()
                .add(file.id().value())
                .addAll(wish.agencies().stream().map(AgencyId::value).sorted().toList())
                .addAll(wish.subjects().stream().map(SubjectId::value).toList())
                .add(wish.need() == null ? "" : wish.need())
                .add(wish.reason())
                .hex();
    }

    private List<ResearchRequest> ask(Caller caller, CaseFile file, NewResearch wish) {
        Rating rating = mayAsk(file);
        String need = Checks.required("need", wish.need(), 4_000);
        List<SubjectId> subjects = subjects(file, wish.subjects());
        if (wish.agencies().isEmpty()) {
            throw new InvalidRequest("agencies", "name at least one agency");
        }
        List<AgencyId> whom = wish.agencies().stream()
                .sorted(Comparator.comparing(AgencyId::value))
                .toList();
        whom.forEach(agency -> mustHaveJoined(agency, file.area()));
        reservation.pass(caller, file, wish);
        List<ResearchRequest> before = research.requestsOf(file.id());
        CaseStage stage = CaseLife.ASK.take(file);
        if (stage != file.stage()) {
            cases.update(CaseEdit.of(file).stage(stage).done());
        }
        return whom.stream()
                .map(agency -> askOne(file, agency, before, subjects, need, rating))
                .toList();
    }

    ResearchRequest retrieve(ResearchRequest request) {
        CaseDoors.mustBeOpen(CaseDoors.load(cases, request.caseId()));
        List<CandidateRecord> candidates = research.candidatesOf(request.caseId()).stream()
                .filter(c -> c.agency().equals(request.agency()))
                .toList();
        if (request.atDesk()) {
            throw new Conflict("this agency answers at its desk");
        }
        if (candidates.stream().noneMatch(AnswerRules::retrievable)) {
            throw new Conflict("no record of this agency is confirmed yet; decide whose records they are first");
        }
        research.update(RequestEdit.of(request)
                .in(AnswerState.RETRIEVING, "")
                .goingOn(gate.now())
                .done());
        ResearchRequest stored = load(request.id());
        tell(stored);
        gate.afterCommit(() -> errands.retrieve(stored, candidates));
        return stored;
    }

    /** Whether only a manager may ask it about the case. */
    boolean isReserved(CaseFile file, AgencyId agency) {
        return reservation.holds(file, agency);
    }

    /** The hub itself asks an agency that has joined, for what the case has asked others. */
    void backFill(CaseFile file, AgencyId agency, ResearchRequest latest, String why) {
        askOne(file, agency, List.of(), latest.subjects(), latest.need() + "\n" + why, mayAsk(file));
    }

    private ResearchRequest askOne(
            CaseFile file,
            AgencyId agency,
            List<ResearchRequest> before,
            List<SubjectId> subjects,
            String need,
            Rating rating) {
        Instant now = gate.now();
        boolean atDesk = !agencies.connected(agency, file.area());
        Optional<ResearchRequest> known =
                before.stream().filter(r -> r.agency().equals(agency)).findFirst();
        Optional<String> site = sites.own(agency, file.area(), people(file, subjects));
        Instant due = sites.due(agency, file.area(), site, rating, now);
        ResearchRequest request = RequestEdit.of(known.orElseGet(() -> blank(file, agency, now)))
                .asked(subjects, need, atDesk, now, due)
                .at(site)
                .done();
        if (known.isPresent()) {
            research.update(request);
        } else {
            research.insert(request);
        }
        ResearchRequest stored = load(request.id());
        tell(stored);
        if (!atDesk) {
            gate.afterCommit(() -> errands.locate(stored, file));
        }
        return stored;
    }

    /** Children first: theirs is the school or practice that matters. */
    private static List<PersonDetails> people(CaseFile file, List<SubjectId> subjects) {
        return file.subjects().stream()
                .filter(s -> subjects.contains(s.id()))
                .sorted(Comparator.comparing(s -> !s.role().equals("child")))
                .map(Subject::person)
                .toList();
    }

    private static ResearchRequest blank(CaseFile file, AgencyId agency, Instant now) {
        return new ResearchRequest(
                RequestKey.of(file.id(), agency),
                file.id(),
                file.area(),
                agency,
                List.of(),
                "",
                true,
                now,
                now,
                AnswerState.ASKED,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0);
    }

    private static Rating mayAsk(CaseFile file) {
        CaseLife.ASK.take(file);
        return file.rating().orElseThrow();
    }

    private static List<SubjectId> subjects(CaseFile file, List<SubjectId> wished) {
        List<SubjectId> all = file.subjects().stream().map(Subject::id).collect(Collectors.toList());
        if (!all.containsAll(wished)) {
            throw new InvalidRequest("subjects", "name subjects of this case only");
        }
        return wished.isEmpty() ? all : wished;
    }

    private void mustHaveJoined(AgencyId agency, String area) {
        if (agencies.card(agency, area).isEmpty()) {
            throw new InvalidRequest("agencies", agency + " has not joined in " + area + "; leave it out");
        }
    }

    private ResearchRequest load(RequestId id) {
        return research.request(id).orElseThrow();
    }

    private void tell(ResearchRequest request) {
        journal.write(request, CaseEvent.AGENCY_ASKED, request.need());
    }
}
