package org.openmash.core.internal.identity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.api.PersonDetails;

/** What is on record about two people, as kind and value: what people knew when they decided, and what is new since. */
public final class Facts {

    private Facts() {}

    /** Everything on record about a subject and a record. */
    public static Set<String> of(PersonDetails subject, PersonDetails record) {
        Set<String> facts = new LinkedHashSet<>();
        collect("our ", subject, facts);
        collect("their ", record, facts);
        return facts;
    }

    /** Everything on record about two of the hub's own people, whichever is named first. */
    public static Set<String> ofBoth(PersonDetails one, PersonDetails other) {
        Set<String> facts = new LinkedHashSet<>();
        collect("", one, facts);
        collect("", other, facts);
        return facts;
    }

    /** Kinds of facts that are there now and were not then, in words; blank when nothing is new. */
    public static String news(Set<String> then, Set<String> now) {
        return now.stream()
                .filter(fact -> !then.contains(fact))
                .map(fact -> fact.substring(0, fact.indexOf('=')))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void collect(String whose, PersonDetails person, Set<String> facts) {
        person.names().forEach(n -> add(facts, whose + "name", n.full()));
        person.birth().ifPresent(b -> add(facts, whose + "birth date", b.date() + " " + b.precision()));
        person.expectedBirth()
                .ifPresent(b -> add(facts, whose + "expected birth", b.date().toString()));
        person.identifiers().forEach(i -> add(facts, whose + "number (" + i.scheme() + ")", i.value()));
        person.addresses().forEach(a -> add(facts, whose + "address", a.text() + " " + a.postcode()));
        person.phones().forEach(p -> add(facts, whose + "telephone", p));
        person.relatedNames().forEach(r -> add(facts, whose + "family", r));
    }

    private static void add(Set<String> facts, String kind, String value) {
        facts.add(kind + "=" + value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
