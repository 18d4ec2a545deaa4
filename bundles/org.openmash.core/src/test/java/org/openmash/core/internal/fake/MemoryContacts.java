package org.openmash.core.internal.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.store.ContactStore;

/** Contacts in memory. */
public final class MemoryContacts implements ContactStore {

    private final Map<ContactId, Contact> contacts;

    public MemoryContacts(Memory memory) {
        contacts = memory.table("contact");
    }

    @Override
    public void insert(Contact contact) {
        if (contact.agencyNotice().flatMap(this::byAgencyNotice).isPresent()) {
            throw new Conflict("notice taken already");
        }
        contacts.put(contact.id(), contact);
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    @Override
    public List<Contact> ofCase(CaseId caseId) {
        return those(c -> c.caseId().equals(caseId));
    }

    @Override
    public Optional<Contact> byAgencyNotice(String agencyNotice) {
        return those(c -> c.agencyNotice().equals(Optional.of(agencyNotice))).stream()
                .findFirst();
    }

    @Override
    public List<Contact> byIncident(String area, String incidentRef) {
        return those(c -> c.area().equals(area) && c.incidentRef().equals(incidentRef));
    }

    @Override
    public List<Contact> ofTeams(Set<String> teamIds) {
        return those(c -> c.teamId().filter(teamIds::contains).isPresent());
    }

    private List<Contact> those(Predicate<Contact> wanted) {
        return List.copyOf(contacts.values()).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Contact::recordedAt).reversed())
                .toList();
    }
}
