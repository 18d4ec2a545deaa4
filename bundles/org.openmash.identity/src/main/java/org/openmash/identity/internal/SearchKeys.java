package org.openmash.identity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;

/** Keys under which a person is found again although spelled otherwise. */
final class SearchKeys {

    private SearchKeys() {}

    static List<String> of(PersonDetails person) {
        Set<String> keys = new LinkedHashSet<>();
        List<LocalDate> births = births(person);
        for (PersonName name : person.names()) {
            for (String family : Names.parts(name.family())) {
                String sound = Names.sound(family);
                keys.add("f:" + sound);
                Names.parts(name.given())
                        .forEach(given -> givenKeys(given).forEach(g -> keys.add("n:" + g + "/" + sound)));
            }
            for (String given : Names.parts(name.given())) {
                givenKeys(given).forEach(g -> births.forEach(b -> keys.add("b:" + b + "/" + g)));
                givenKeys(given).forEach(g -> keys.add("g:" + g));
            }
        }
        births.forEach(b -> keys.add("d:" + b));
        for (Identifier identifier : person.identifiers()) {
            keys.add("i:" + IdentifierComparison.normal(identifier));
        }
        return List.copyOf(keys);
    }

    /** The families of forms a given name belongs to, or how it sounds. */
    private static List<String> givenKeys(String given) {
        Set<Integer> families = Nicknames.families(given);
        if (families.isEmpty()) {
            return List.of(Names.sound(given));
        }
        return families.stream().map(f -> "#" + f).toList();
    }

    private static List<LocalDate> births(PersonDetails person) {
        List<LocalDate> births = new ArrayList<>();
        person.birth().ifPresent(b -> {
            births.add(b.date());
            if (b.date().getDayOfMonth() <= 12
                    && b.date().getDayOfMonth() != b.date().getMonthValue()) {
                births.add(LocalDate.of(
                        b.date().getYear(), b.date().getDayOfMonth(), b.date().getMonthValue()));
            }
        });
        return births;
    }
}
