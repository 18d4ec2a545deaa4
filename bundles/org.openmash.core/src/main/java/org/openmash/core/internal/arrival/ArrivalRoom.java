package org.openmash.core.internal.arrival;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.arrival.ArrivalCount;
import org.openmash.core.api.arrival.ArrivalDesk;
import org.openmash.core.api.arrival.Arrivals;
import org.openmash.core.api.arrival.ContactEpisode;
import org.openmash.core.api.arrival.ContactEpisode.ChildContact;
import org.openmash.core.api.arrival.FoundFact;
import org.openmash.core.api.arrival.MissingFact;
import org.openmash.core.api.arrival.TwinWord;
import org.openmash.core.api.arrival.Twins;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomStore.RoomCount;
import org.openmash.core.internal.arrival.ArrivalKinds.Chase;
import org.openmash.core.internal.arrival.ArrivalKinds.Child;
import org.openmash.core.internal.arrival.ArrivalKinds.Pair;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What arrived for a case and what people say about it. Thread-safe. */
@Component(service = ArrivalDesk.class)
public final class ArrivalRoom implements ArrivalDesk {

    private static final int AT_MOST = 500;

    private final Gate gate;
    private final CaseStore cases;
    private final ContactStore contacts;
    private final RoomBook book;
    private final Arriving arriving;
    private final FactFilling filling;
    private final CaseJournal journal;

    @Activate
    public ArrivalRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference RoomBook book,
            @Reference Arriving arriving,
            @Reference FactFilling filling,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.contacts = contacts;
        this.book = book;
        this.arriving = arriving;
        this.filling = filling;
        this.journal = journal;
    }

    @Override
    public Arrivals arrivals(Caller caller, CaseId id) {
        return gate.enter(caller, Action.ARRIVAL_READ, CaseDoors.to(cases, id), this::view);
    }

    @Override
    public Arrivals sayTwins(Caller caller, CaseId id, TwinWord word) {
        return gate.enter(caller, Action.ARRIVAL_WRITE, CaseDoors.to(cases, id), asRead -> {
            journal.takeTurn(id);
            CaseFile file = CaseDoors.load(cases, id);
            CaseDoors.mustBeOpen(file);
            mustBeTwins(file, word);
            String state = word.same() ? ArrivalKinds.SAME : ArrivalKinds.APART;
            String reason = Checks.required("reason", word.reason(), 2_000);
            Pair pair = new Pair(word.earlier(), word.later(), reason);
            book.store()
                    .insert(RoomEntry.ofCase(
                            ArrivalKinds.TWINS, file.area(), id, caller.employer(), state, caller, gate.now(), pair));
            countOnce(id);
            journal.write(caller, file, CaseEvent.TWINS_JUDGED, word.same() ? "same" : "apart");
            return view(file);
        });
    }

    @Override
    public List<MissingFact> missing(Caller caller) {
        List<Target> areas =
                caller.areas().stream().map(area -> Target.of("case", "", area)).toList();
        return gate.enterList(
                caller,
                Action.MISSING_FACT_LIST,
                areas,
                open -> open.stream()
                        .flatMap(t -> missing(caller, t.area().orElseThrow()))
                        .toList());
    }

    private Stream<MissingFact> missing(Caller caller, String area) {
        Set<CaseId> hidden = gate.restrictions().hidden(caller, Set.of(area));
        return book.store().ofArea(ArrivalKinds.CHASE, area, AT_MOST).stream()
                .filter(e -> e.state().equals(ArrivalKinds.MISSING))
                .filter(e -> !hidden.contains(e.caseId().orElseThrow()))
                .map(e -> fact(CaseDoors.load(cases, e.caseId().orElseThrow()), e))
                .filter(f -> f.found().isEmpty());
    }

    @Override
    public MissingFact fill(Caller caller, EntryId id, FoundFact found, long version) {
        return gate.enter(caller, Action.ARRIVAL_WRITE, book.door(ArrivalKinds.CHASE, id), asRead -> {
            CaseId caseId = asRead.caseId().orElseThrow();
            journal.takeTurn(caseId);
            CaseFile file = CaseDoors.load(cases, caseId);
            CaseDoors.mustBeOpen(file);
            if (fact(file, asRead).found().isPresent()) {
                throw new Conflict("the fact is there already; read the case again");
            }
            String value = Checks.required("value", found.value(), 500);
            String words = filling.fill(file, asRead, value);
            Chase body = new Chase(
                    asRead.body().unseal().subject(),
                    Optional.of(new MissingFact.Found(words, caller.name(), gate.now())));
            RoomEntry<Chase> changed = book.change(asRead.further(ArrivalKinds.FOUND, Optional.empty(), body), version);
            CaseFile after = CaseDoors.load(cases, caseId);
            journal.write(caller, after, CaseEvent.FACT_FOUND, asRead.topic());
            return fact(after, changed);
        });
    }

    @Override
    public List<ArrivalCount> figures(Caller caller, String area) {
        return gate.enterList(
                caller,
                Action.ARRIVAL_COUNT,
                List.of(Target.of("contact", "", Checks.required("area", area, 60))),
                t -> {
                    Map<String, List<RoomCount>> bySource =
                            book.store().count(ArrivalKinds.CHILD, area, gate.now()).stream()
                                    .collect(
                                            Collectors.groupingBy(RoomCount::topic, TreeMap::new, Collectors.toList()));
                    return bySource.entrySet().stream()
                            .map(e -> new ArrivalCount(
                                    e.getKey(),
                                    sum(e.getValue(), ArrivalKinds.COUNTED),
                                    sum(e.getValue(), ArrivalKinds.TWIN)))
                            .toList();
                });
    }

    private static int sum(List<RoomCount> counts, String state) {
        return counts.stream()
                .filter(c -> c.state().equals(state))
                .mapToInt(RoomCount::entries)
                .sum();
    }

    private Arrivals view(CaseFile file) {
        List<RoomEntry<Child>> children = book.store().ofCase(ArrivalKinds.CHILD, file.id());
        List<Contact> messages = contacts.ofCase(file.id());
        return new Arrivals(
                messages.stream()
                        .sorted(Comparator.comparing(Contact::receivedAt))
                        .map(m -> episode(m, children))
                        .toList(),
                twins(file.id(), messages, children),
                book.store().ofCase(ArrivalKinds.CHASE, file.id()).stream()
                        .map(e -> fact(file, e))
                        .toList(),
                arriving.worker(file.id()));
    }

    private List<Twins> twins(CaseId id, List<Contact> messages, List<RoomEntry<Child>> children) {
        return new TwinFinder(messages, children).twins(book.store().ofCase(ArrivalKinds.TWINS, id));
    }

    private static ContactEpisode episode(Contact message, List<RoomEntry<Child>> children) {
        return new ContactEpisode(
                message.id(),
                message.sourceCode(),
                message.incidentRef(),
                message.receivedAt(),
                children.stream()
                        .filter(e -> e.body().unseal().message().equals(message.id()))
                        .map(e -> new ChildContact(
                                e.id(), e.body().unseal().child(), e.state().equals(ArrivalKinds.COUNTED)))
                        .toList());
    }

    /** A child counts once for all messages of one incident: with the earliest. */
    private void countOnce(CaseId id) {
        List<RoomEntry<Child>> children = book.store().ofCase(ArrivalKinds.CHILD, id);
        List<Twins> linked = twins(id, contacts.ofCase(id), children).stream()
                .filter(t -> t.said().filter(Twins.Said::same).isPresent())
                .toList();
        for (RoomEntry<Child> child : children) {
            Child own = child.body().unseal();
            Predicate<Twins> countedBefore = t -> t.later().equals(own.message()) && names(children, t.earlier(), own);
            String state = linked.stream().anyMatch(countedBefore) ? ArrivalKinds.TWIN : ArrivalKinds.COUNTED;
            if (!state.equals(child.state())) {
                book.store().update(child.further(state, Optional.empty(), own));
            }
        }
    }

    private static boolean names(List<RoomEntry<Child>> children, ContactId message, Child child) {
        return children.stream()
                .map(e -> e.body().unseal())
                .anyMatch(c -> c.message().equals(message) && c.child().equals(child.child()));
    }

    private void mustBeTwins(CaseFile file, TwinWord word) {
        List<RoomEntry<Child>> children = book.store().ofCase(ArrivalKinds.CHILD, file.id());
        boolean known = twins(file.id(), contacts.ofCase(file.id()), children).stream()
                .anyMatch(t -> t.earlier().equals(word.earlier()) && t.later().equals(word.later()));
        if (!known) {
            throw new InvalidRequest("later", "name two messages that the hub has suggested, the earlier one first");
        }
    }

    /** What the case itself has learned in another way is found too; a closed case wants nothing any more. */
    private static MissingFact fact(CaseFile file, RoomEntry<Chase> entry) {
        MissingFact.Fact fact = MissingFact.Fact.valueOf(entry.topic());
        Chase chase = entry.body().unseal();
        boolean there = file.stage() == CaseStage.CLOSED || !Absent.is(fact, file, chase.subject());
        Optional<MissingFact.Found> found = chase.found()
                .or(() -> there ? Optional.of(new MissingFact.Found("", "", entry.at())) : Optional.empty());
        return new MissingFact(
                entry.id(), file.id(), file.reference(), fact, chase.subject(), entry.at(), found, entry.version());
    }
}
