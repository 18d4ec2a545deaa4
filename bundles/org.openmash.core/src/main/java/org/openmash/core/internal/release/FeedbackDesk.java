package org.openmash.core.internal.release;

import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.casework.CaseLife;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.outcome.FeedbackNote;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the referrer's team what became of the contact: level and outcome by rule, the words by a person. */
@Component(service = FeedbackDesk.class)
public final class FeedbackDesk {

    private static final String REFERRER = "REF";

    private final Gate gate;
    private final ReleaseStore releases;
    private final ContactStore contacts;
    private final Sorting sorting;
    private final CaseJournal journal;

    @Activate
    public FeedbackDesk(
            @Reference Gate gate,
            @Reference ReleaseStore releases,
            @Reference ContactStore contacts,
            @Reference Sorting sorting,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.releases = releases;
        this.contacts = contacts;
        this.sorting = sorting;
        this.journal = journal;
    }

    void give(Caller caller, CaseFile file, String words) {
        CaseLife.GIVE_FEEDBACK.take(file);
        String said = Checks.optional("words", words, 4_000);
        Decision decision = sorting.decision(file.id()).orElseThrow();
        String outcome = sorting.outcome(file.area(), decision, REFERRER);
        String text = Stream.of(outcome, said)
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ". " + b)
                .orElse("");
        releases.putFeedback(file.id(), new FeedbackNote(true, text).sealed());
        journal.write(caller, file, CaseEvent.FEEDBACK_GIVEN, said);
        contacts.ofCase(file.id()).stream()
                .map(Contact::teamId)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(team ->
                        gate.tell("feedback-given", file.area(), file.id(), Optional.empty(), Optional.of(team)));
    }

    Optional<String> given(CaseFile file) {
        return FeedbackNote.forReferrer(releases.feedback(file.id()));
    }
}
