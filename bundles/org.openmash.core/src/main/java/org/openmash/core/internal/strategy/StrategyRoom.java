package org.openmash.core.internal.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.strategy.Discussion;
import org.openmash.core.api.strategy.Discussion.Done;
import org.openmash.core.api.strategy.NewDiscussion;
import org.openmash.core.api.strategy.NewDiscussion.PlannedAction;
import org.openmash.core.api.strategy.SideDoor;
import org.openmash.core.api.strategy.StrategyDesk;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.openmash.core.internal.strategy.StrategyKinds.Held;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Strategy discussions and side doors of cases. */
@Component(service = StrategyDesk.class)
public final class StrategyRoom implements StrategyDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final RoomBook book;
    private final Areas areas;
    private final CaseJournal journal;

    @Activate
    public StrategyRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference RoomBook book,
            @Reference Areas areas,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.book = book;
        this.areas = areas;
        this.journal = journal;
    }

    @Override
    public List<Discussion> discussions(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.STRATEGY_READ,
                CaseDoors.to(cases, id),
                file -> book.store().ofCase(StrategyKinds.DISCUSSION, id).stream()
                        .map(this::view)
                        .toList());
    }

    @Override
    public Discussion record(Caller caller, CaseId id, NewDiscussion discussion, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller,
                Action.STRATEGY_RECORD,
                CaseDoors.to(cases, id),
                file -> view(held(caller, file, discussion, key))));
    }

    @Override
    public Discussion complete(Caller caller, EntryId id, int action, String words, long version) {
        return gate.enter(caller, Action.STRATEGY_RECORD, book.door(StrategyKinds.DISCUSSION, id), entry -> {
            Held held = entry.body().unseal();
            if (action < 0 || action >= held.done().size()) {
                throw new InvalidRequest("action", "is not an action of this discussion; count them from 0");
            }
            if (held.done().get(action).isPresent()) {
                throw new Conflict("what came of this action is on record already");
            }
            List<Optional<Done>> done = new ArrayList<>(held.done());
            done.set(action, Optional.of(new Done(Checks.required("words", words, 2_000), caller.name(), gate.now())));
            RoomEntry<Held> changed =
                    book.change(entry.further("HELD", Optional.empty(), new Held(held.discussion(), done)), version);
            CaseFile file = CaseDoors.load(cases, entry.caseId().orElseThrow());
            journal.write(caller, file, caller.employer(), CaseEvent.ACTION_DONE, "");
            return view(changed);
        });
    }

    @Override
    public List<SideDoor> sideDoors(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.STRATEGY_READ,
                CaseDoors.to(cases, id),
                file -> book.store().ofCase(StrategyKinds.SIDE_DOOR, id).stream()
                        .map(e -> e.body().unseal())
                        .toList());
    }

    @Override
    public SideDoor use(Caller caller, CaseId id, SideDoor door, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller, Action.STRATEGY_RECORD, CaseDoors.to(cases, id), file -> used(caller, file, door, key)));
    }

    private RoomEntry<Held> held(Caller caller, CaseFile file, NewDiscussion given, String key) {
        NewDiscussion checked =
                StrategyRules.checked(given, areas.room(file.area()).strategyMinimum(), gate.now());
        ContentHash content = StrategyRules.content(checked).add(file.id().value());
        return book.putOnce(caller, StrategyKinds.DISCUSSION, key, content, () -> {
            CaseDoors.mustBeOpen(file);
            journal.write(
                    caller,
                    file,
                    caller.employer(),
                    CaseEvent.STRATEGY_HELD,
                    "enquiry: "
                            + checked.enquiry().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            List<Optional<Done>> open = Collections.nCopies(checked.actions().size(), Optional.empty());
            return entry(StrategyKinds.DISCUSSION, file, caller, "HELD", new Held(checked, open));
        });
    }

    private SideDoor used(Caller caller, CaseFile file, SideDoor given, String key) {
        Checks.present("door", given.door());
        LocalDate date = Checks.present("date", given.date());
        ContentHash content = new ContentHash()
                .add(file.id().value())
                .add(given.door().name())
                .add(date.toString());
        return book.putOnce(caller, StrategyKinds.SIDE_DOOR, key, content, () -> {
                    journal.write(
                            caller,
                            file,
                            caller.employer(),
                            CaseEvent.SIDE_DOOR_USED,
                            given.door().name().toLowerCase(Locale.ROOT).replace('_', ' '));
                    return entry(StrategyKinds.SIDE_DOOR, file, caller, "USED", given);
                })
                .body()
                .unseal();
    }

    private <B> RoomEntry<B> entry(RoomKind<B> kind, CaseFile file, Caller caller, String state, B body) {
        return RoomEntry.ofCase(kind, file.area(), file.id(), caller.employer(), state, caller, gate.now(), body);
    }

    private Discussion view(RoomEntry<Held> entry) {
        Held held = entry.body().unseal();
        NewDiscussion said = held.discussion();
        LocalDate today = gate.now().atZone(OfficeHours.LONDON).toLocalDate();
        List<Discussion.Action> actions = IntStream.range(0, said.actions().size())
                .mapToObj(i -> action(said.actions().get(i), held.done().get(i), today))
                .toList();
        return new Discussion(
                entry.id(),
                said.requestedAt(),
                said.heldAt(),
                said.attendance(),
                said.whyWithout(),
                said.enquiry(),
                said.words(),
                actions,
                entry.byName(),
                entry.at(),
                entry.version());
    }

    private static Discussion.Action action(PlannedAction planned, Optional<Done> done, LocalDate today) {
        boolean overdue = done.isEmpty() && planned.due().isBefore(today);
        return new Discussion.Action(planned.text(), planned.agency(), planned.owner(), planned.due(), overdue, done);
    }
}
