package org.openmash.core.internal.contact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.internal.casework.CaseLife;

/** Finds the cases of a contact's household, and the subject of a case that a named person is. */
final class HouseholdFinder {

    private static final int LOOKED_AT = 200;

    private final CaseStore cases;
    private final ContactStore contacts;
    private final SubjectMatcher matcher;

    HouseholdFinder(CaseStore cases, ContactStore contacts, SubjectMatcher matcher) {
        this.cases = cases;
        this.contacts = contacts;
        this.matcher = matcher;
    }

    /** Cases with the same child at the same address, open and closed, newest first. */
    List<CaseFile> ofSameChild(NewContact contact) {
        List<NamedPerson> children = contact.people().stream()
                .filter(p -> isChild(p.role()) && born(p.person()).isPresent())
                .toList();
        List<String> keys = children.stream()
                .flatMap(p -> telling(p.person()).stream())
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        return cases.bySearchKeys(Set.of(contact.area()), keys, LOOKED_AT).stream()
                .filter(file -> Addresses.same(file.address(), contact.address()) && hasOneOf(file, children))
                .toList();
    }

    /** The open case of the same incident, or else of the same child. */
    Optional<CaseFile> openCase(NewContact contact, List<CaseFile> ofSameChild) {
        Stream<CaseFile> ofIncident = contact.incidentRef().isEmpty()
                ? Stream.empty()
                : contacts.byIncident(contact.area(), contact.incidentRef()).stream()
                        .flatMap(c -> cases.find(c.caseId()).stream());
        return Stream.concat(ofIncident, ofSameChild.stream())
                .filter(file -> CaseLife.JOIN_CONTACT.after(file.stage()).isPresent())
                .findFirst();
    }

    /** The subject of the case that this person already is. */
    Optional<Subject> alreadySubject(CaseFile file, NamedPerson named) {
        return file.subjects().stream().filter(s -> same(file, s, named)).findFirst();
    }

    private boolean same(CaseFile file, Subject subject, NamedPerson named) {
        if (isChild(subject.role()) != isChild(named.role())) {
            return false;
        }
        boolean sameName = subject.person()
                .names()
                .get(0)
                .full()
                .equalsIgnoreCase(named.person().names().get(0).full());
        Optional<PartialDate> before = born(subject.person());
        Optional<PartialDate> now = born(named.person());
        boolean birthFits = before.isEmpty() || now.isEmpty() || before.equals(now);
        if (sameName && birthFits) {
            return true;
        }
        List<PersonDetails> household = file.subjects().stream()
                .filter(s -> !s.id().equals(subject.id()))
                .map(Subject::person)
                .toList();
        return matcher.compare(subject.person(), household, named.person()).band() == Band.SAME;
    }

    /** Keys beyond those of the bare name, which many share: birth date and numbers; all keys where there is neither. */
    private Collection<String> telling(PersonDetails person) {
        PersonName first = person.names().get(0);
        PersonDetails.Builder bare = PersonDetails.named(first.given(), first.family());
        person.names().stream().skip(1).forEach(bare::name);
        Set<String> keys = new LinkedHashSet<>(matcher.searchKeys(person));
        Set<String> rest = new LinkedHashSet<>(keys);
        matcher.searchKeys(bare.build()).forEach(rest::remove);
        return rest.isEmpty() ? keys : rest;
    }

    private boolean hasOneOf(CaseFile file, List<NamedPerson> children) {
        return file.subjects().stream()
                .filter(Subject::child)
                .anyMatch(s -> born(s.person())
                        .filter(b ->
                                children.stream().anyMatch(c -> born(c.person()).equals(Optional.of(b))))
                        .isPresent());
    }

    private static Optional<PartialDate> born(PersonDetails person) {
        return person.birth().or(person::expectedBirth);
    }

    private static boolean isChild(String role) {
        return role.equals("child") || role.equals("unborn") || role.equals("sibling");
    }
}
