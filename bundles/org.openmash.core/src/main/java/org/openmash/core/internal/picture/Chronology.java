package org.openmash.core.internal.picture;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.picture.Overview.Event;
import org.openmash.core.api.picture.Overview.Silence;
import org.openmash.core.api.picture.Overview.Source;
import org.openmash.core.api.research.ItemView;
import org.openmash.core.internal.time.OfficeHours;

/** Puts items and contacts in one order: what several sources say of one event stands together, each in its own words. */
final class Chronology {

    private static final Comparator<Event> IN_ORDER =
            Comparator.comparing(e -> e.day().orElse(LocalDate.MAX));
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;

    private Chronology() {}

    static List<Event> of(List<ItemView> items, List<Contact> contacts) {
        List<Event> events = new ArrayList<>();
        items.forEach(item -> put(events, event(item)));
        contacts.forEach(contact -> events.add(event(contact)));
        return events.stream().sorted(IN_ORDER).toList();
    }

    /** Times between dated events that are longer than so many months. */
    static List<Silence> silences(List<Event> events, int months) {
        List<Silence> silences = new ArrayList<>();
        LocalDate known = null;
        for (Event event : events) {
            if (event.day().isEmpty()) {
                continue;
            }
            LocalDate day = event.day().get();
            if (known != null && day.isAfter(known.plusMonths(months))) {
                silences.add(new Silence(known, day, (int) ChronoUnit.MONTHS.between(known, day)));
            }
            LocalDate last = day.plus(span(event.precision()));
            known = known == null || last.isAfter(known) ? last : known;
        }
        return silences;
    }

    /** An imprecise date may lie anywhere in its span, which is therefore no silence. */
    private static Period span(String precision) {
        return switch (precision) {
            case "month" -> Period.ofMonths(1);
            case "year", "about" -> Period.ofYears(1);
            default -> Period.ZERO;
        };
    }

    private static void put(List<Event> events, Event event) {
        for (int i = 0; i < events.size(); i++) {
            Event before = events.get(i);
            if (sameEvent(before, event)) {
                List<Source> sources = new ArrayList<>(before.sources());
                sources.addAll(event.sources());
                events.set(i, new Event(before.day(), before.precision(), before.kind(), before.subject(), sources));
                return;
            }
        }
        events.add(event);
    }

    /** Same day, same kind, nobody else's, and mostly the same words; every source stays. */
    private static boolean sameEvent(Event one, Event other) {
        boolean sameTime = one.precision().equals("day")
                && other.precision().equals("day")
                && one.day().equals(other.day());
        boolean samePeople = one.subject().isEmpty()
                || other.subject().isEmpty()
                || one.subject().equals(other.subject());
        return sameTime
                && samePeople
                && one.kind().equals(other.kind())
                && alike(words(one.sources().get(0)), words(other.sources().get(0)));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return one.equals(other) || 2 * both.size() >= all.size() && !both.isEmpty();
    }

    private static Set<String> words(Source source) {
        return NO_WORD.splitAsStream(source.words().toLowerCase(Locale.ROOT))
                .filter(w -> w.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    private static Event event(ItemView item) {
        return new Event(
                item.eventDate(),
                item.precision(),
                item.itemType(),
                item.subject(),
                List.of(new Source(Optional.of(item.owner()), Optional.of(item.id()), item.text())));
    }

    private static Event event(Contact contact) {
        String how = contact.channel().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String words = contact.concern().isBlank() ? how : how + ": " + contact.concern();
        return new Event(
                Optional.of(contact.receivedAt().atZone(OfficeHours.LONDON).toLocalDate()),
                "day",
                "contact",
                Optional.empty(),
                List.of(new Source(Optional.empty(), Optional.empty(), words)));
    }
}
