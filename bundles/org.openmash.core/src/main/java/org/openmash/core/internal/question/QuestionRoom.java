package org.openmash.core.internal.question;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.question.NewAnswer;
import org.openmash.core.api.question.NewAnswer.Reply;
import org.openmash.core.api.question.NewQuestion;
import org.openmash.core.api.question.Question;
import org.openmash.core.api.question.QuestionDesk;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.question.QuestionKinds.Asked;
import org.openmash.core.internal.question.QuestionKinds.Said;
import org.openmash.core.internal.question.QuestionKinds.Saw;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions among members of the room. */
@Component(service = QuestionDesk.class)
public final class QuestionRoom implements QuestionDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final RoomBook book;
    private final Agencies agencies;
    private final CaseJournal journal;

    @Activate
    public QuestionRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference RoomBook book,
            @Reference Agencies agencies,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.book = book;
        this.agencies = agencies;
        this.journal = journal;
    }

    @Override
    public List<Question> questions(Caller caller, CaseId id) {
        return gate.enter(caller, Action.QUESTION_READ, CaseDoors.to(cases, id), file -> {
            List<RoomEntry<Saw>> seen = book.store().ofCase(QuestionKinds.SEEN, id);
            return book.store().ofCase(QuestionKinds.QUESTION, id).stream()
                    .map(q -> view(caller, q, seen))
                    .toList();
        });
    }

    @Override
    public Question ask(Caller caller, CaseId id, NewQuestion question, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller,
                Action.QUESTION_ASK,
                CaseDoors.to(cases, id),
                file -> view(caller, asked(caller, file, question, key))));
    }

    @Override
    public Question answer(Caller caller, EntryId id, NewAnswer answer, long version) {
        return gate.enter(caller, Action.QUESTION_ANSWER, book.door(QuestionKinds.QUESTION, id), entry -> {
            if (entry.state().equals(QuestionKinds.ANSWERED)) {
                throw new Conflict("the question is answered; ask another one");
            }
            Asked asked = entry.body().unseal();
            Asked answered = new Asked(asked.specialism(), asked.text(), Optional.of(said(caller, answer)));
            RoomEntry<Asked> changed =
                    book.change(entry.further(QuestionKinds.ANSWERED, Optional.empty(), answered), version);
            CaseFile file = CaseDoors.load(cases, entry.caseId().orElseThrow());
            journal.write(caller, file, entry.agency(), CaseEvent.QUESTION_ANSWERED, "");
            return view(caller, changed);
        });
    }

    @Override
    public Question see(Caller caller, EntryId id) {
        return gate.enter(caller, Action.QUESTION_READ, book.door(QuestionKinds.QUESTION, id), entry -> {
            boolean before = seen(entry).stream().anyMatch(s -> s.by().equals(caller.user()));
            if (!before) {
                CaseId caseId = entry.caseId().orElseThrow();
                book.store()
                        .insert(RoomEntry.ofCase(
                                QuestionKinds.SEEN,
                                entry.area(),
                                caseId,
                                caller.employer(),
                                "SEEN",
                                caller,
                                gate.now(),
                                new Saw(id)));
                gate.tell("question-seen", entry.area(), caseId);
            }
            return view(caller, entry);
        });
    }

    private RoomEntry<Asked> asked(Caller caller, CaseFile file, NewQuestion given, String key) {
        Checks.present("agency", given.agency());
        boolean known = given.agency().equals(caller.employer())
                || agencies.card(given.agency(), file.area()).isPresent();
        if (!known) {
            throw new InvalidRequest("agency", "takes no part in this area; choose one that does");
        }
        Asked asked = new Asked(
                Checks.optional("specialism", given.specialism(), 200),
                Checks.required("text", given.text(), 2_000),
                Optional.empty());
        ContentHash content = new ContentHash()
                .add(file.id().value())
                .add(given.agency().value())
                .add(asked.specialism())
                .add(asked.text());
        return book.putOnce(caller, QuestionKinds.QUESTION, key, content, () -> {
            CaseDoors.mustBeOpen(file);
            journal.write(caller, file, given.agency(), CaseEvent.QUESTION_ASKED, "");
            return RoomEntry.ofCase(
                    QuestionKinds.QUESTION,
                    file.area(),
                    file.id(),
                    given.agency(),
                    QuestionKinds.ASKED,
                    caller,
                    gate.now(),
                    asked);
        });
    }

    private Said said(Caller caller, NewAnswer answer) {
        Reply reply = Checks.present("reply", answer.reply());
        String words = reply == Reply.IN_WORDS
                ? Checks.required("words", answer.words(), 4_000)
                : Checks.optional("words", answer.words(), 4_000);
        return new Said(reply, words, caller.name(), gate.now());
    }

    private Question view(Caller reader, RoomEntry<Asked> entry) {
        return view(reader, entry, seen(entry));
    }

    private List<RoomEntry<Saw>> seen(RoomEntry<Asked> entry) {
        return book.store().ofCase(QuestionKinds.SEEN, entry.caseId().orElseThrow()).stream()
                .filter(s -> s.body().unseal().question().equals(entry.id()))
                .toList();
    }

    private Question view(Caller reader, RoomEntry<Asked> entry, List<RoomEntry<Saw>> seen) {
        Asked asked = entry.body().unseal();
        return new Question(
                entry.id(),
                entry.agency(),
                agencies.name(entry.agency(), entry.area()),
                asked.specialism(),
                asked.text(),
                entry.byName(),
                entry.byAgency(),
                entry.at(),
                asked.answer().map(a -> new Question.Answer(a.reply(), a.words(), a.byName(), a.at())),
                seen.stream()
                        .filter(s -> s.body().unseal().question().equals(entry.id()))
                        .map(s -> new Question.Seen(s.byName(), s.byAgency(), s.at()))
                        .toList(),
                entry.agency().equals(reader.employer()),
                entry.version());
    }
}
