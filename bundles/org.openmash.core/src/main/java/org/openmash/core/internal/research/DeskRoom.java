package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.protocol.ReleaseMatrix;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;

/** An agency's own people at work: they answer at the desk, and judge what their connector brought. */
final class DeskRoom {

    private static final String SYSTEM = "desk";

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final Agencies agencies;
    private final CaseJournal journal;
    private final DeskRules rules = new DeskRules(ReleaseMatrix.ofTheHouse());

    DeskRoom(Gate gate, CaseStore cases, ResearchStore research, Agencies agencies, CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.agencies = agencies;
        this.journal = journal;
    }

    DeskTask task(ResearchRequest request) {
        return task(request, CaseDoors.load(cases, request.caseId()), research.itemsOf(request.id()));
    }

    /** A whole queue, in its order. */
    List<DeskTask> tasks(List<ResearchRequest> queue) {
        Map<CaseId, CaseFile> files =
                cases
                        .find(queue.stream()
                                .map(ResearchRequest::caseId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<RequestId, List<Item>> items =
                research.itemsOf(queue.stream().map(ResearchRequest::id).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(Item::requestId));
        return queue.stream()
                .map(r -> task(r, files.get(r.caseId()), items.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private static DeskTask task(ResearchRequest request, CaseFile file, List<Item> items) {
        return new DeskTask(
                request.id(),
                file.reference(),
                request.agency(),
                file.rating().orElse(Rating.GREEN),
                request.need(),
                request.askedAt(),
                request.dueAt(),
                request.state(),
                file.subjects().stream()
                        .filter(s -> request.subjects().contains(s.id()))
                        .toList(),
                items.stream()
                        .filter(i -> i.state() != Item.State.LEFT_OUT)
                        .sorted(ItemViews.CHRONOLOGY)
                        .map(ItemViews::open)
                        .toList(),
                request.version());
    }

    DeskTask answer(ResearchRequest request, DeskAnswer answer, long version) {
        Instant now = gate.now();
        Optional<AgencyCard> card = agencies.card(request.agency(), request.area());
        mayWork(request, version);
        rules.check(answer, request, card, now);
        boolean late = request.late() || now.isAfter(request.dueAt());
        answer.items().forEach(i -> research.insert(item(request, i, card, now, late)));
        RequestEdit edit = RequestEdit.of(request)
                .in(answer.state(), Checks.optional("reason", answer.reason(), 2_000))
                .minutes(answer.minutes());
        answer.expectedAt()
                .filter(t -> answer.state() == AnswerState.EXPECTED_BY)
                .ifPresent(t -> edit.expected(t, Optional.empty()));
        research.update(edit.said(now).done());
        return told(CaseEvent.AGENCY_ANSWERED, request);
    }

    DeskTask review(ResearchRequest request, ReturnReview review, long version) {
        mayWork(request, version);
        DeskRules.minutes(review.minutes());
        Optional<AgencyCard> card = agencies.card(request.agency(), request.area());
        Map<ItemId, Item> drafts = new HashMap<>();
        research.itemsOf(request.id()).stream()
                .filter(i -> i.state() == Item.State.DRAFT)
                .forEach(i -> drafts.put(i.id(), i));
        for (int n = 0; n < review.lines().size(); n++) {
            ReturnReview.Line line = review.lines().get(n);
            research.update(judged("lines[" + n + "]", drafts.remove(line.item()), line, card));
        }
        drafts.values()
                .forEach(i -> research.update(ItemEdit.of(i).accepted(true).done()));
        boolean anything = research.itemsOf(request.id()).stream().anyMatch(i -> i.state() == Item.State.ACCEPTED);
        research.update(RequestEdit.of(request)
                .in(anything ? AnswerState.ANSWERED : AnswerState.NOTHING_RELEVANT, "")
                .minutes(review.minutes())
                .said(gate.now())
                .done());
        return told(CaseEvent.RETURN_REVIEWED, request);
    }

    private Item judged(String path, Item draft, ReturnReview.Line line, Optional<AgencyCard> card) {
        if (draft == null) {
            throw new InvalidRequest(path + ".item", "name a draft item of this return, once");
        }
        line.handlingCode().ifPresent(code -> DeskRules.handlingCode(path + ".handlingCode", code, card));
        line.terms().ifPresent(terms -> rules.terms(path, terms));
        ItemEdit edit = ItemEdit.of(draft).accepted(line.accept());
        line.text().ifPresent(t -> edit.text(Checks.required(path + ".text", t, DeskRules.LONGEST_TEXT)));
        line.handlingCode().filter(c -> !c.isBlank()).ifPresent(edit::handlingCode);
        line.terms().ifPresent(edit::terms);
        return edit.done();
    }

    private static Item item(
            ResearchRequest request, DeskAnswer.NewItem typed, Optional<AgencyCard> card, Instant now, boolean late) {
        return new Item(
                new ItemId(HexId.random()),
                request.caseId(),
                request.id(),
                typed.subject(),
                request.agency(),
                ItemKey.atDesk().externalId(),
                SYSTEM,
                typed.itemType(),
                typed.itemType(),
                typed.eventDate(),
                now,
                HandlingCodes.orMostCareful(Checks.optional("handlingCode", typed.handlingCode(), 60), card),
                typed.sensitivity(),
                Sealed.of(typed.text().strip()),
                Sealed.of(typed.terms()),
                Item.State.ACCEPTED,
                late,
                false,
                0);
    }

    private void mayWork(ResearchRequest request, long version) {
        Checks.version("request", request.version(), version);
        CaseDoors.mustBeOpen(CaseDoors.load(cases, request.caseId()));
        if (request.state() == AnswerState.NOT_ASKED) {
            throw new Conflict("the hub has taken this request back; there is nothing to answer");
        }
    }

    private DeskTask told(CaseEvent event, ResearchRequest request) {
        ResearchRequest after = research.request(request.id()).orElseThrow();
        journal.write(after, event, after.state().name());
        return task(after);
    }
}
