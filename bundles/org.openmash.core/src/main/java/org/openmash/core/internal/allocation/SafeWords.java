package org.openmash.core.internal.allocation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.ResearchStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses words for people outside the room that give away what is sealed inside it. Thread-safe. */
@Component(service = SafeWords.class)
public final class SafeWords {

    /** So many words in a row as in a sealed text are no accident. */
    private static final int RUN = 4;

    private static final int SHORTEST_NAME = 3;

    private final ResearchStore research;
    private final ContactStore contacts;

    @Activate
    public SafeWords(@Reference ResearchStore research, @Reference ContactStore contacts) {
        this.research = research;
        this.contacts = contacts;
    }

    /** Words that repeat no sealed item of the case. */
    String withoutSealed(CaseFile file, String field, String words) {
        Set<String> said = runs(words(words));
        boolean repeats = research.itemsOf(file.id()).stream()
                .map(item -> item.text().unseal())
                .anyMatch(text -> repeats(said, text));
        if (repeats) {
            throw new InvalidRequest(
                    field, "repeats what an agency gave under seal; say it otherwise, or release it in a pack");
        }
        return words;
    }

    /** Words that moreover name nobody, no address and no case, and repeat no contact. */
    String anonymous(CaseFile file, String field, String words) {
        withoutSealed(file, field, words);
        Set<String> said = new HashSet<>(words(words));
        boolean names = file.subjects().stream()
                .flatMap(subject -> subject.person().names().stream())
                .flatMap(name -> Stream.of(name.given(), name.family()))
                .flatMap(name -> words(name).stream())
                .anyMatch(name -> name.length() >= SHORTEST_NAME && said.contains(name));
        if (names) {
            throw new InvalidRequest(field, "names somebody of the case; say it without names");
        }
        if (squeezed(words).contains(squeezed(file.reference())) || repeats(runs(words(words)), file.address())) {
            throw new InvalidRequest(field, "gives the address or the number of the case; leave it out");
        }
        boolean repeats = contacts.ofCase(file.id()).stream()
                .map(contact -> contact.narrative().unseal())
                .anyMatch(text -> repeats(runs(words(words)), text));
        if (repeats) {
            throw new InvalidRequest(field, "repeats a contact of the case; say what became of it instead");
        }
        return words;
    }

    private static boolean repeats(Set<String> said, String text) {
        return runs(words(text)).stream().anyMatch(said::contains);
    }

    /** Every run of words; a shorter text is one run. */
    private static Set<String> runs(List<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        int last = Math.max(0, words.size() - RUN);
        Set<String> runs = new HashSet<>();
        IntStream.rangeClosed(0, last)
                .forEach(i -> runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN)))));
        return runs;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String squeezed(String text) {
        return String.join("", words(text));
    }
}
