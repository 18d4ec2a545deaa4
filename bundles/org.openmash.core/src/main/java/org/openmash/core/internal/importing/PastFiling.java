package org.openmash.core.internal.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.importing.PastContact;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.QuoteNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts a past contact on file as a closed case of its own. Its journal is written without the hub's clocks and events,
 * since nothing of it happens now. Works inside the caller's transaction.
 */
@Component(service = PastFiling.class)
public final class PastFiling {

    private final Gate gate;
    private final CaseStore cases;
    private final ContactStore contacts;
    private final JournalStore journal;
    private final People people;

    @Activate
    public PastFiling(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference JournalStore journal,
            @Reference People people) {
        this.gate = gate;
        this.cases = cases;
        this.contacts = contacts;
        this.journal = journal;
        this.people = people;
    }

    CaseFile file(Caller caller, ImportId importId, PastFacts past) {
        CaseId id = new CaseId(HexId.random());
        Instant now = gate.now();
        NewContact contact = past.contact();
        PastContact mark = new PastContact(importId, past.reference(), past.outcome(), past.level());
        List<Subject> subjects = contact.people().stream()
                .map(p -> new Subject(new SubjectId(HexId.random()), id, p.role(), p.person()))
                .toList();
        CaseFile file = new CaseFile(
                id,
                QuoteNumber.next("M", now),
                contact.area(),
                CaseStage.CLOSED,
                now,
                contact.receivedAt(),
                contact.address(),
                subjects,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                past.closedAt(),
                Optional.of(mark),
                0);
        cases.insert(file);
        subjects.forEach(people::keep);
        contacts.insert(new Contact(
                new ContactId(HexId.random()),
                id,
                contact.area(),
                contact.channel(),
                contact.sourceCode(),
                contact.receivedAt(),
                now,
                caller.user(),
                Sealed.of(contact.reporter()),
                contact.concern(),
                Sealed.of(contact.narrative()),
                contact.incidentRef(),
                contact.earlierNotices(),
                Optional.empty(),
                Optional.empty()));
        journal.append(new JournalEntry(
                id,
                contact.area(),
                contact.receivedAt(),
                now,
                CaseEvent.CONTACT_IMPORTED,
                Optional.of(CaseStage.CLOSED),
                Optional.empty(),
                Optional.empty(),
                Optional.of(caller.user()),
                caller.name(),
                Sealed.of(mark.ending())));
        return file;
    }
}
