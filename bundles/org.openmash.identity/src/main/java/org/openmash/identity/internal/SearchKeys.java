package org.openmash.identity.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openmash.identity.internal.person.Born;
import org.openmash.identity.internal.person.Name;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/** Keys under which a person is found again although spelled otherwise. */
final class SearchKeys {

    /** Raise it with every change of a key, and of the lists of names behind it. */
    static final int VERSION = 2;

    private SearchKeys() {}

    static List<String> of(Person person) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> births = births(person);
        for (Name name : person.names()) {
            for (Term family : name.family()) {
                keys.add("f:" + family.sound());
                name.given().forEach(given -> given(given).forEach(g -> keys.add("n:" + g + "/" + family.sound())));
            }
            for (Term given : name.given()) {
                given(given).forEach(g -> births.forEach(b -> keys.add("b:" + b + "/" + g)));
                given(given).forEach(g -> keys.add("g:" + g));
            }
        }
        births.forEach(b -> keys.add("d:" + b));
        person.numbers().forEach(n -> keys.add("i:" + n.value()));
        return List.copyOf(keys);
    }

    /** Those that strangers share, by what they are of; a swapped birth date is somebody else's. */
    static Map<String, List<String>> shared(Person person) {
        Map<String, List<String>> shared = new TreeMap<>();
        List<String> names =
                of(person).stream().filter(key -> key.startsWith("n:")).toList();
        List<String> births = person.births().stream()
                .filter(Born::exact)
                .map(born -> "d:" + day(born.year(), born.month(), born.day()))
                .toList();
        if (!names.isEmpty()) {
            shared.put("name", names);
        }
        if (!births.isEmpty()) {
            shared.put("birth date", births);
        }
        return shared;
    }

    /** The families of forms a given name belongs to, or how it sounds. */
    private static List<String> given(Term given) {
        if (given.forms().length == 0) {
            return List.of(given.sound());
        }
        List<String> forms = new ArrayList<>();
        for (int form : given.forms()) {
            forms.add("#" + form);
        }
        return forms;
    }

    private static List<String> births(Person person) {
        List<String> births = new ArrayList<>();
        for (Born born : person.births()) {
            if (!born.expected()) {
                births.add(day(born.year(), born.month(), born.day()));
                if (born.day() <= 12 && born.day() != born.month()) {
                    births.add(day(born.year(), born.day(), born.month()));
                }
            }
        }
        return births;
    }

    private static String day(int year, int month, int day) {
        return String.format("%04d-%02d-%02d", year, month, day);
    }
}
