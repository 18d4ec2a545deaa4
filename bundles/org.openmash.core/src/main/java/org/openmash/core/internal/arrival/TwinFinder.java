package org.openmash.core.internal.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.arrival.Twins;
import org.openmash.core.api.arrival.Twins.Why;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.arrival.ArrivalKinds.Child;
import org.openmash.core.internal.arrival.ArrivalKinds.Pair;
import org.openmash.core.internal.time.OfficeHours;

/** Finds messages of one case that may tell of one incident. */
final class TwinFinder {

    private final List<Contact> contacts;
    private final Map<ContactId, Set<SubjectId>> children;

    TwinFinder(List<Contact> contacts, List<RoomEntry<Child>> children) {
        this.contacts = contacts.stream()
                .sorted(Comparator.comparing(Contact::receivedAt)
                        .thenComparing(Contact::recordedAt)
                        .thenComparing(c -> c.id().value()))
                .toList();
        this.children = children.stream()
                .map(e -> e.body().unseal())
                .collect(Collectors.groupingBy(Child::message, Collectors.mapping(Child::child, Collectors.toSet())));
    }

    /** Suggestions, and what people have said. */
    List<Twins> twins(List<RoomEntry<Pair>> said) {
        List<Twins> found = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            for (Contact later : contacts.subList(i + 1, contacts.size())) {
                Contact earlier = contacts.get(i);
                why(earlier, later)
                        .ifPresent(why -> found.add(
                                new Twins(earlier.id(), later.id(), why, word(said, earlier.id(), later.id()))));
            }
        }
        return found;
    }

    private Optional<Why> why(Contact one, Contact other) {
        if (!one.incidentRef().isBlank() && one.incidentRef().equalsIgnoreCase(other.incidentRef())) {
            return Optional.of(Why.SAME_INCIDENT);
        }
        boolean alike = day(one).equals(day(other))
                && !one.sourceCode().equals(other.sourceCode())
                && !children(one).isEmpty()
                && children(one).equals(children(other));
        return alike ? Optional.of(Why.SAME_CHILDREN_SAME_DAY) : Optional.empty();
    }

    private Set<SubjectId> children(Contact contact) {
        return children.getOrDefault(contact.id(), Set.of());
    }

    private static Optional<Twins.Said> word(List<RoomEntry<Pair>> said, ContactId earlier, ContactId later) {
        return said.stream()
                .filter(e -> e.body().unseal().earlier().equals(earlier)
                        && e.body().unseal().later().equals(later))
                .reduce((before, after) -> after)
                .map(e -> new Twins.Said(
                        e.state().equals(ArrivalKinds.SAME), e.body().unseal().reason(), e.byName()));
    }

    private static LocalDate day(Contact contact) {
        return contact.receivedAt().atZone(OfficeHours.LONDON).toLocalDate();
    }
}
