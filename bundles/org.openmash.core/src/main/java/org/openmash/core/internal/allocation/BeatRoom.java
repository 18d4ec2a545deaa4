package org.openmash.core.internal.allocation;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.allocation.BeatFeed;
import org.openmash.core.api.allocation.BeatLine;
import org.openmash.core.api.allocation.OutcomeComment;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Beat;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseLife;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.release.Sorting;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the officers of a beat what became of a notice, without a way back to the case. */
@Component(service = BeatFeed.class)
public final class BeatRoom implements BeatFeed {

    private static final String POLICE = "POL";

    private final Gate gate;
    private final CaseStore cases;
    private final ContactStore contacts;
    private final AllocationStore store;
    private final Areas areas;
    private final Sorting sorting;
    private final SafeWords safe;
    private final CaseJournal journal;
    private final OwnTeams ownTeams;

    @Activate
    public BeatRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference AllocationStore store,
            @Reference Areas areas,
            @Reference Sorting sorting,
            @Reference SafeWords safe,
            @Reference CaseJournal journal,
            @Reference OwnTeams ownTeams) {
        this.gate = gate;
        this.cases = cases;
        this.contacts = contacts;
        this.store = store;
        this.areas = areas;
        this.sorting = sorting;
        this.safe = safe;
        this.journal = journal;
        this.ownTeams = ownTeams;
    }

    @Override
    public BeatLine write(Caller caller, CaseId id, String words) {
        return gate.enter(caller, Action.BEAT_COMMENT, CaseDoors.to(cases, id), file -> written(caller, file, words));
    }

    @Override
    public List<BeatLine> ofOwnBeats(Caller caller) {
        return gate.enterList(
                caller,
                Action.BEAT_FEED,
                ownTeams.of(caller, "beat"),
                open -> store.comments(Views.teams(open), gate.now().minus(Duration.ofDays(DAYS))).stream()
                        .map(BeatRoom::line)
                        .toList());
    }

    private BeatLine written(Caller caller, CaseFile file, String words) {
        CaseLife.GIVE_FEEDBACK.take(file);
        boolean noticed =
                contacts.ofCase(file.id()).stream().anyMatch(contact -> contact.channel() == Channel.POLICE_NOTICE);
        if (!noticed) {
            throw new Conflict("no police notice came in this case; tell the referrer instead");
        }
        Beat beat = beat(file)
                .orElseThrow(() -> new Conflict("the address lies on no beat that " + file.area()
                        + " knows; add its postcode to the area's beats"));
        String said = safe.anonymous(file, "words", Checks.optional("words", words, 2_000));
        String outcome = sorting.decision(file.id())
                .map(decision -> sorting.brief(file.area(), decision, POLICE))
                .orElse("");
        String text = Stream.of(outcome, said).filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
        OutcomeComment comment =
                new OutcomeComment(HexId.random(), file.area(), beat.id(), beat.team(), gate.now(), Sealed.of(text));
        store.insert(comment);
        journal.write(caller, file, CaseEvent.BEAT_TOLD, gate.now(), Optional.of(beat.team()), text);
        return line(comment);
    }

    private Optional<Beat> beat(CaseFile file) {
        return areas.find(file.area()).map(Area::beats).orElse(List.of()).stream()
                .flatMap(beat -> beat.postcodes().stream()
                        .filter(start -> Postcode.begins(file.address(), start))
                        .map(start -> new Fit(beat, start.length())))
                .max(Comparator.comparing(Fit::length))
                .map(Fit::beat);
    }

    /** How well a beat fits an address. */
    private record Fit(Beat beat, int length) {}

    private static BeatLine line(OutcomeComment comment) {
        return new BeatLine(comment.beat(), comment.writtenAt(), comment.words().unseal());
    }
}
