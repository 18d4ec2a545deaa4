package org.openmash.store.jpa.internal.base;

import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;

/** The JSON form of a person's identity. */
public record PersonForm(
        List<PersonName> names,
        Optional<PartialDate> birth,
        Optional<PartialDate> expectedBirth,
        PersonDetails.Sex sex,
        List<Identifier> identifiers,
        List<PostalAddress> addresses,
        List<String> phones,
        List<String> relatedNames) {

    public static String write(PersonDetails p) {
        return Json.write(new PersonForm(
                p.names(),
                p.birth(),
                p.expectedBirth(),
                p.sex(),
                p.identifiers(),
                p.addresses(),
                p.phones(),
                p.relatedNames()));
    }

    public static PersonDetails read(String json) {
        return Json.read(json, PersonForm.class).person();
    }

    private PersonDetails person() {
        PersonName first = names.get(0);
        PersonDetails.Builder person = PersonDetails.named(first.given(), first.family());
        names.stream().skip(1).forEach(person::name);
        birth.ifPresent(person::born);
        expectedBirth.ifPresent(person::expected);
        person.sex(sex);
        identifiers.forEach(i -> person.identifier(i.scheme(), i.value()));
        addresses.forEach(person::address);
        phones.forEach(person::phone);
        relatedNames.forEach(person::related);
        return person.build();
    }

    @Override
    public String toString() {
        return "PersonForm[•••]";
    }
}
