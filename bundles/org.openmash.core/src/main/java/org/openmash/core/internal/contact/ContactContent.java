package org.openmash.core.internal.contact;

import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.internal.room.ContentHash;

/** Tells whether two contacts say the same. The time of receipt is left out: the way in may have filled it in. */
final class ContactContent {

    private ContactContent() {}

    static String hash(NewContact contact) {
        ContentHash hash = new ContentHash()
                .add(contact.area())
                .add(contact.channel().name())
                .add(contact.sourceCode())
                .add(contact.reporter())
                .add(contact.concern())
                .add(contact.narrative())
                .add(contact.address())
                .add(contact.incidentRef())
                .add(contact.teamId().orElse(""))
                .add(contact.consultation())
                .add(contact.restricted().map(Enum::name).orElse(""))
                .addAll(contact.earlierNotices())
                .add(Integer.toString(contact.people().size()));
        contact.people().forEach(p -> person(hash, p));
        return hash.hex();
    }

    private static void person(ContentHash hash, NamedPerson named) {
        PersonDetails person = named.person();
        hash.add(named.role())
                .addAll(person.names().stream()
                        .map(n -> n.kind() + "|" + n.given() + "|" + n.family())
                        .toList())
                .add(person.birth().map(b -> b.date() + "|" + b.precision()).orElse(""))
                .add(person.expectedBirth()
                        .map(b -> b.date() + "|" + b.precision())
                        .orElse(""))
                .add(person.sex().name())
                .addAll(person.identifiers().stream()
                        .map(i -> i.scheme() + "|" + i.value())
                        .toList())
                .addAll(person.addresses().stream()
                        .map(a -> a.text() + "|" + a.postcode() + "|" + a.uprn())
                        .toList())
                .addAll(person.phones())
                .addAll(person.relatedNames());
    }
}
