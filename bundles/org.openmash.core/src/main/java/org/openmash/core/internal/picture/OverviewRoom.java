package org.openmash.core.internal.picture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.picture.NewPictureNote;
import org.openmash.core.api.picture.NewPictureNote.Kind;
import org.openmash.core.api.picture.Overview;
import org.openmash.core.api.picture.Overview.Event;
import org.openmash.core.api.picture.Overview.OpenQuestion;
import org.openmash.core.api.picture.OverviewDesk;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.picture.PictureNote;
import org.openmash.core.api.research.ItemView;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.question.QuestionKinds;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the picture in order for one reader, and takes notes. */
@Component(service = OverviewDesk.class)
public final class OverviewRoom implements OverviewDesk {

    private static final RoomKind<NewPictureNote> NOTE = new RoomKind<>("picture-note", NewPictureNote.class);

    private final Gate gate;
    private final CaseStore cases;
    private final ContactStore contacts;
    private final ResearchStore research;
    private final SealedPicture pictures;
    private final Areas areas;
    private final RoomBook book;
    private final CaseJournal journal;

    @Activate
    public OverviewRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference ResearchStore research,
            @Reference SealedPicture pictures,
            @Reference Areas areas,
            @Reference RoomBook book,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.contacts = contacts;
        this.research = research;
        this.pictures = pictures;
        this.areas = areas;
        this.book = book;
        this.journal = journal;
    }

    @Override
    public Overview overview(Caller caller, CaseId id) {
        return gate.enter(caller, Action.PICTURE_READ, CaseDoors.to(cases, id), file -> overview(caller, file));
    }

    @Override
    public Overview note(Caller caller, CaseId id, NewPictureNote note, String key) {
        return Once.despiteRaces(() -> gate.enter(caller, Action.ASSESSMENT_WRITE, CaseDoors.to(cases, id), file -> {
            NewPictureNote checked = checked(file, note);
            ContentHash content = new ContentHash()
                    .add(id.value())
                    .add(checked.kind().name())
                    .add(checked.subject().value())
                    .add(checked.words());
            book.putOnce(caller, NOTE, key, content, () -> {
                journal.takeTurn(id);
                CaseDoors.mustBeOpen(CaseDoors.load(cases, id));
                journal.write(
                        caller, file, CaseEvent.PICTURE_NOTED, checked.kind().name());
                return RoomEntry.ofCase(NOTE, file.area(), id, caller.employer(), "NOTED", caller, gate.now(), checked);
            });
            return overview(caller, CaseDoors.load(cases, id));
        }));
    }

    private static NewPictureNote checked(CaseFile file, NewPictureNote note) {
        Kind kind = Checks.present("kind", note.kind());
        SubjectId subject = known(file, "subject", Checks.present("subject", note.subject()));
        Optional<SubjectId> other = note.other().map(o -> known(file, "other", o));
        if ((kind == Kind.RELATIONSHIP) != other.isPresent()) {
            throw new InvalidRequest("other", "name the second person of a relationship, and only then");
        }
        if (other.filter(subject::equals).isPresent()) {
            throw new InvalidRequest("other", "name somebody else");
        }
        return new NewPictureNote(kind, subject, other, Checks.required("words", note.words(), 4_000));
    }

    private static SubjectId known(CaseFile file, String field, SubjectId id) {
        if (file.subjects().stream().map(Subject::id).noneMatch(id::equals)) {
            throw new InvalidRequest(field, "name somebody of this case");
        }
        return id;
    }

    private Overview overview(Caller caller, CaseFile file) {
        Picture picture = pictures.of(caller, file);
        List<Event> chronology = Chronology.of(picture.chronology(), contacts.ofCase(file.id()));
        WhoIsWho who = new WhoIsWho(file.subjects(), research.candidatesOf(file.id()));
        Stream<ItemView> items = Stream.concat(picture.chronology().stream(), picture.unresolved().stream());
        Optional<Instant> updated = items.map(ItemView::recordedAt).max(Comparator.naturalOrder());
        return new Overview(
                updated,
                chronology,
                Chronology.silences(
                        chronology, areas.practice(file.area()).patterns().gapMonths()),
                who.people(),
                who.households(),
                who.links(),
                book.store().ofCase(QuestionKinds.QUESTION, file.id()).stream()
                        .filter(q -> q.state().equals(QuestionKinds.ASKED))
                        .map(q -> new OpenQuestion(q.agency(), q.body().unseal().text(), q.at()))
                        .toList(),
                book.store().ofCase(NOTE, file.id()).stream()
                        .map(n -> new PictureNote(n.body().unseal(), n.byName(), n.at()))
                        .toList());
    }
}
