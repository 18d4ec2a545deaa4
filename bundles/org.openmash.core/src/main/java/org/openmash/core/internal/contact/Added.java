package org.openmash.core.internal.contact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;

/** Facts added to a person: what is on record stays first and as it is, what is said besides follows. */
final class Added {

    private Added() {}

    static PersonDetails to(PersonDetails known, PersonDetails said) {
        PersonName current = known.names().get(0);
        PersonDetails.Builder person = PersonDetails.named(current.given(), current.family())
                .born(known.birth().or(said::birth).orElse(null))
                .expected(known.expectedBirth().or(said::expectedBirth).orElse(null))
                .sex(known.sex() == PersonDetails.Sex.UNKNOWN ? said.sex() : known.sex());
        known.names().stream().skip(1).forEach(person::name);
        Set<String> there = new HashSet<>();
        known.names().forEach(n -> there.add(plain(n.full())));
        for (PersonName name : said.names()) {
            if (there.add(plain(name.full()))) {
                boolean other = name.kind() == PersonName.Kind.CURRENT;
                person.name(other ? new PersonName(PersonName.Kind.KNOWN_AS, name.given(), name.family()) : name);
            }
        }
        numbersAndPlaces(known, there, person);
        numbersAndPlaces(said, there, person);
        return person.build();
    }

    private static void numbersAndPlaces(PersonDetails from, Set<String> there, PersonDetails.Builder person) {
        from.identifiers().stream()
                .filter(i -> there.add("n " + i.scheme() + plain(i.value())))
                .forEach(i -> person.identifier(i.scheme(), i.value()));
        from.addresses().stream()
                .filter(a -> there.add("a " + plain(Addresses.line(a))))
                .forEach(person::address);
        from.phones().stream().filter(p -> there.add("t " + plain(p))).forEach(person::phone);
        from.relatedNames().stream().filter(r -> there.add("r " + plain(r))).forEach(person::related);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
