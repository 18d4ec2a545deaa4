package org.openmash.connector.testkit;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;

/** Words that tell who a person is or what is held on him, and which of them some text contains. */
final class PersonalWords {

    private static final int SHORTEST = 3;

    private final Set<String> words;

    private PersonalWords(Stream<String> words) {
        this.words =
                words.map(String::strip).filter(w -> w.length() >= SHORTEST).collect(Collectors.toSet());
    }

    static PersonalWords of(PersonDetails subject, Collection<Candidate> candidates, Collection<Fact> facts) {
        return new PersonalWords(Stream.of(
                        of(subject),
                        candidates.stream().map(Candidate::person).flatMap(PersonalWords::of),
                        facts.stream().map(Fact::text))
                .flatMap(s -> s));
    }

    /** All that a candidate says, in one text. */
    static String everything(Candidate c) {
        PersonDetails p = c.person();
        return Stream.of(
                        Stream.of(c.recordId(), c.system(), c.contact()),
                        p.names().stream().map(PersonName::full),
                        p.identifiers().stream().map(i -> i.value()),
                        p.addresses().stream().map(PostalAddress::text),
                        p.phones().stream(),
                        p.relatedNames().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
    }

    /** Those of the words that the text contains as whole words. */
    Set<String> in(String text) {
        return words.stream()
                .filter(word -> Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)")
                        .matcher(text)
                        .find())
                .collect(Collectors.toSet());
    }

    private static Stream<String> of(PersonDetails p) {
        return Stream.of(
                        p.names().stream().flatMap(n -> Stream.of(n.given(), n.family(), n.full())),
                        p.identifiers().stream().map(i -> i.value()),
                        p.addresses().stream().flatMap(a -> Stream.of(a.text(), a.postcode())),
                        p.phones().stream(),
                        p.relatedNames().stream())
                .flatMap(s -> s);
    }
}
