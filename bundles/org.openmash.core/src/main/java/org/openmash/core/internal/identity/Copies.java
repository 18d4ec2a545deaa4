package org.openmash.core.internal.identity;

import java.util.List;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;

/** Copies of people with something changed, since what is known of a person cannot be changed in place. */
public final class Copies {

    private Copies() {}

    /** Everything but the birth dates, which are the caller's to give. */
    public static PersonDetails.Builder of(PersonDetails person) {
        return of(person, person.names());
    }

    /**
     * The same under other names.
     *
     * @param names the current one first
     */
    public static PersonDetails.Builder of(PersonDetails person, List<PersonName> names) {
        PersonDetails.Builder copy =
                PersonDetails.named(names.get(0).given(), names.get(0).family()).sex(person.sex());
        names.stream().skip(1).forEach(copy::name);
        person.identifiers().forEach(i -> copy.identifier(i.scheme(), i.value()));
        person.addresses().forEach(copy::address);
        person.phones().forEach(copy::phone);
        person.relatedNames().forEach(copy::related);
        return copy;
    }
}
