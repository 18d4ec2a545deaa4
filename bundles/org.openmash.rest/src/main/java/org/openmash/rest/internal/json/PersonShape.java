package org.openmash.rest.internal.json;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.InvalidRequest;

/** A person on the wire. {@code toString()} is redacted. */
record PersonShape(
        List<PersonName> names,
        Optional<PartialDate> born,
        Optional<PartialDate> expected,
        PersonDetails.Sex sex,
        List<Identifier> identifiers,
        List<PostalAddress> addresses,
        List<String> phones,
        List<String> related) {

    /** Out. */
    static final class Writing extends StdConverter<PersonDetails, PersonShape> {
        @Override
        public PersonShape convert(PersonDetails person) {
            return new PersonShape(
                    person.names(),
                    person.birth(),
                    person.expectedBirth(),
                    person.sex(),
                    person.identifiers(),
                    person.addresses(),
                    person.phones(),
                    person.relatedNames());
        }
    }

    /** In. */
    static final class Taking extends StdConverter<PersonShape, PersonDetails> {
        @Override
        public PersonDetails convert(PersonShape shape) {
            return shape.person();
        }
    }

    private PersonDetails person() {
        if (names.isEmpty() || names.get(0).kind() != PersonName.Kind.CURRENT) {
            throw new InvalidRequest("names", "give the current name first");
        }
        PersonName current = names.get(0);
        PersonDetails.Builder person = PersonDetails.named(current.given(), current.family())
                .born(born.orElse(null))
                .expected(expected.orElse(null))
                .sex(sex);
        names.stream().skip(1).forEach(person::name);
        identifiers.forEach(id -> person.identifier(id.scheme(), id.value()));
        addresses.forEach(person::address);
        phones.forEach(person::phone);
        related.forEach(person::related);
        return person.build();
    }

    @Override
    public String toString() {
        return "PersonShape[•••]";
    }
}
