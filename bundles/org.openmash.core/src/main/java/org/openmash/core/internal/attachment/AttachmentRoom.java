package org.openmash.core.internal.attachment;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.attachment.Attachment;
import org.openmash.core.api.attachment.AttachmentDesk;
import org.openmash.core.api.attachment.FileKind;
import org.openmash.core.api.attachment.OpenedAttachment;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files of contacts under the contact's own rules of reading; the content is sealed apart from the list. */
@Component(service = AttachmentDesk.class)
public final class AttachmentRoom implements AttachmentDesk {

    private static final int FILES = 20;
    private static final RoomKind<Card> CARD = new RoomKind<>("attachment", Card.class);
    private static final RoomKind<Content> CONTENT = new RoomKind<>("attachment-content", Content.class);

    /** What is known of a file without opening it. */
    record Card(ContactId contact, String name, FileKind kind, int bytes, EntryId content) {
        @Override
        public String toString() {
            return "Card[" + kind + "]";
        }
    }

    /** The file itself, in Base64. */
    record Content(String base64) {
        @Override
        public String toString() {
            return "Content[•••]";
        }
    }

    private final Gate gate;
    private final CaseStore cases;
    private final ContactStore contacts;
    private final RoomBook book;
    private final CaseJournal journal;

    @Activate
    public AttachmentRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference RoomBook book,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.contacts = contacts;
        this.book = book;
        this.journal = journal;
    }

    @Override
    public List<Attachment> attachments(Caller caller, ContactId id) {
        return gate.enter(
                caller,
                Action.ATTACHMENT_READ,
                door(caller, id),
                contact -> cards(contact).stream().map(AttachmentRoom::view).toList());
    }

    @Override
    public Attachment attach(Caller caller, ContactId id, String name, byte[] content, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller, Action.ATTACHMENT_ADD, door(caller, id), contact -> kept(caller, contact, name, content, key)));
    }

    @Override
    public OpenedAttachment open(Caller caller, EntryId id) {
        Door<RoomEntry<Card>> door = Door.to(
                "attachment",
                id.value(),
                () -> book.store().find(CARD, id),
                card -> target(caller, "attachment", id.value(), contactOf(card)));
        return gate.enter(caller, Action.ATTACHMENT_READ, door, entry -> {
            Card card = entry.body().unseal();
            RoomEntry<Content> content =
                    book.store().find(CONTENT, card.content()).orElseThrow(() -> new NotFound("no such attachment"));
            byte[] bytes = Base64.getDecoder().decode(content.body().unseal().base64());
            return new OpenedAttachment(card.name(), card.kind(), bytes);
        });
    }

    private Attachment kept(Caller caller, Contact contact, String givenName, byte[] content, String key) {
        String name = plainName(givenName);
        if (content == null || content.length == 0 || content.length > LONGEST) {
            throw new InvalidRequest(
                    "content", "must be 1 to " + LONGEST + " bytes long; scan it at a lower resolution");
        }
        FileKind kind = FileCheck.kind(name, content);
        String base64 = Base64.getEncoder().encodeToString(content);
        ContentHash hash = new ContentHash().add(contact.id().value()).add(name).add(base64);
        return view(book.putOnce(caller, CARD, key, hash, () -> {
            CaseId caseId = contact.caseId();
            journal.takeTurn(caseId);
            CaseFile file = CaseDoors.load(cases, caseId);
            CaseDoors.mustBeOpen(file);
            if (cards(contact).size() >= FILES) {
                throw new InvalidRequest("content", "is one file too many; a contact takes " + FILES);
            }
            RoomEntry<Content> kept = entry(CONTENT, caller, contact, new Content(base64));
            book.store().insert(kept);
            journal.write(caller, file, CaseEvent.FILE_ATTACHED, kind.name());
            return entry(CARD, caller, contact, new Card(contact.id(), name, kind, content.length, kept.id()));
        }));
    }

    private <B> RoomEntry<B> entry(RoomKind<B> kind, Caller caller, Contact contact, B body) {
        return RoomEntry.ofCase(
                kind, contact.area(), contact.caseId(), caller.employer(), "KEPT", caller, gate.now(), body);
    }

    /** Without folders and without characters that mislead. */
    private static String plainName(String given) {
        String name = Checks.required("name", given, 120);
        boolean odd = name.chars().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        if (odd || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new InvalidRequest("name", "use a plain file name without folders");
        }
        return name;
    }

    private List<RoomEntry<Card>> cards(Contact contact) {
        return book.store().ofCase(CARD, contact.caseId()).stream()
                .filter(e -> e.body().unseal().contact().equals(contact.id()))
                .toList();
    }

    private Contact contactOf(RoomEntry<Card> card) {
        return contacts.find(card.body().unseal().contact()).orElseThrow(() -> new NotFound("no such attachment"));
    }

    private Door<Contact> door(Caller caller, ContactId id) {
        return Door.to(
                "contact",
                id.value(),
                () -> contacts.find(id),
                contact -> target(caller, "contact", id.value(), contact));
    }

    /** Who sent a contact keeps it, whatever becomes of the case. */
    private static Target target(Caller caller, String kind, String id, Contact contact) {
        Target target = Target.of(kind, id, contact.area());
        Optional<String> team = contact.teamId().filter(t -> !t.isBlank());
        Target addressed = team.map(target::addressedTo).orElse(target);
        boolean sentIt = team.filter(caller.teams()::contains).isPresent();
        return sentIt ? addressed.handedOutOf(contact.caseId()) : addressed.within(contact.caseId());
    }

    private static Attachment view(RoomEntry<Card> entry) {
        Card card = entry.body().unseal();
        return new Attachment(
                entry.id(), card.contact(), card.name(), card.kind(), card.bytes(), entry.byName(), entry.at());
    }
}
