package org.openmash.core.internal.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.arrival.Arriving;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.identity.Facts;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.identity.Rescoring;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.restriction.Conflicts;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.QuoteNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a checked contact on file and finds or opens its case. Works inside the caller's transaction. */
@Component(service = Registrar.class)
public final class Registrar {

    private final Gate gate;
    private final ContactStore contacts;
    private final CaseStore cases;
    private final People people;
    private final Rescoring scoring;
    private final Areas areas;
    private final CaseJournal journal;
    private final Arriving arriving;
    private final Conflicts conflicts;
    private final HouseholdFinder finder;

    @Activate
    public Registrar(
            @Reference Gate gate,
            @Reference ContactStore contacts,
            @Reference CaseStore cases,
            @Reference SubjectMatcher matcher,
            @Reference People people,
            @Reference Rescoring scoring,
            @Reference Areas areas,
            @Reference CaseJournal journal,
            @Reference Arriving arriving,
            @Reference Conflicts conflicts) {
        this.gate = gate;
        this.contacts = contacts;
        this.cases = cases;
        this.people = people;
        this.scoring = scoring;
        this.areas = areas;
        this.journal = journal;
        this.arriving = arriving;
        this.conflicts = conflicts;
        this.finder = new HouseholdFinder(cases, contacts, matcher);
    }

    /**
     * @param agencyNotice agency and external id for a notice
     * @throws org.openmash.core.api.InvalidRequest naming field and mend, before anything is stored
     */
    public Registered register(Caller caller, NewContact asSent, Optional<String> agencyNotice) {
        Instant now = gate.now();
        NewContact contact = ContactRules.checked(asSent, now);
        areas.mustBeOpen(contact.area());
        List<CaseFile> ofSameChild = finder.ofSameChild(contact);
        Optional<CaseFile> open = finder.openCase(contact, ofSameChild);
        open.ifPresent(joined -> mustFit(contact, joined));
        Optional<String> pattern = pattern(contact, ofSameChild, open);
        List<SubjectId> children = new ArrayList<>();
        CaseFile file = open.isPresent()
                ? join(open.get(), contact, pattern, children)
                : begin(contact, pattern, now, children);
        ContactId id = new ContactId(HexId.random());
        Contact message = new Contact(
                id,
                file.id(),
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
                agencyNotice,
                contact.teamId());
        contacts.insert(message);
        if (open.isEmpty()) {
            conflicts.inherit(file, ofSameChild);
            contact.restricted()
                    .ifPresent(category -> conflicts.restrict(file, category, caller.user(), caller.name()));
        }
        conflicts.look(CaseDoors.load(cases, file.id()));
        arriving.put(caller, CaseDoors.load(cases, file.id()), message, children);
        journal.write(caller, file, CaseEvent.CONTACT_RECEIVED, contact.receivedAt(), contact.teamId(), id.value());
        return new Registered(id, file.id(), file.reference(), false);
    }

    /** A contact cannot hide a case that others work on. */
    private void mustFit(NewContact contact, CaseFile joined) {
        if (contact.restricted().isPresent() && !conflicts.restricted(joined.id())) {
            throw new Conflict("the child has an open case which this contact joins; send it without the restriction"
                    + " and ask those who keep restrictions to restrict that case");
        }
    }

    private Optional<String> pattern(NewContact contact, List<CaseFile> ofSameChild, Optional<CaseFile> open) {
        Collection<Instant> onFile = Stream.concat(ofSameChild.stream(), open.stream())
                .map(CaseFile::id)
                .distinct()
                .flatMap(id -> contacts.ofCase(id).stream())
                .map(Contact::receivedAt)
                .toList();
        return NoticePattern.of(contact.receivedAt(), contact.earlierNotices(), onFile);
    }

    private CaseFile begin(NewContact contact, Optional<String> pattern, Instant now, List<SubjectId> children) {
        CaseId id = new CaseId(HexId.random());
        List<Subject> subjects = contact.people().stream()
                .map(p -> subject(id, p, contact.address()))
                .toList();
        CaseFile file = new CaseFile(
                id,
                QuoteNumber.next("M", now),
                contact.area(),
                CaseStage.RECEIVED,
                now,
                contact.receivedAt(),
                contact.address(),
                subjects,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                pattern,
                Optional.empty(),
                Optional.empty(),
                0);
        cases.insert(file);
        subjects.forEach(people::keep);
        subjects.stream().filter(s -> concerned(s.role())).map(Subject::id).forEach(children::add);
        return file;
    }

    private CaseFile join(CaseFile file, NewContact contact, Optional<String> pattern, List<SubjectId> children) {
        CaseEdit edit = CaseEdit.of(file).pattern(pattern.or(file::pattern));
        cases.update(file.address().isBlank() ? edit.address(contact.address()).done() : edit.done());
        for (NamedPerson named : contact.people()) {
            Optional<Subject> known = finder.alreadySubject(CaseDoors.load(cases, file.id()), named);
            if (known.isPresent()) {
                learn(known.get(), Addresses.livingAt(named.person(), contact.address()));
            } else {
                Subject subject = subject(file.id(), named, contact.address());
                cases.addSubject(subject);
                people.keep(subject);
                known = Optional.of(subject);
            }
            known.filter(s -> concerned(named.role())).map(Subject::id).ifPresent(children::add);
        }
        scoring.again(file.id());
        return file;
    }

    /** Whether the contact is about this person: a contact is counted for each such child. */
    private static boolean concerned(String role) {
        return role.equals("child") || role.equals("unborn");
    }

    /** What a later contact adds about somebody: nothing that is on record is replaced. */
    private void learn(Subject known, PersonDetails said) {
        Subject now = new Subject(known.id(), known.caseId(), known.role(), Added.to(known.person(), said));
        if (!Facts.of(now.person(), now.person()).equals(Facts.of(known.person(), known.person()))) {
            cases.update(now);
            people.keep(now);
        }
    }

    private static Subject subject(CaseId id, NamedPerson named, String household) {
        return new Subject(
                new SubjectId(HexId.random()), id, named.role(), Addresses.livingAt(named.person(), household));
    }
}
