package org.openmash.core.internal.pattern;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.area.PracticeRules.PatternRules;
import org.openmash.core.api.pattern.FoundPattern;
import org.openmash.core.api.pattern.FoundPattern.Fact;
import org.openmash.core.api.pattern.FoundPattern.Rule;
import org.openmash.core.internal.pattern.Evidence.Event;
import org.openmash.core.internal.pattern.Evidence.Notice;

/** The rules: the same evidence gives the same patterns, whoever asks and whenever. */
final class PatternBook {

    private static final Comparator<Fact> OLDEST_FIRST =
            Comparator.comparing(Fact::day).thenComparing(Fact::words);

    private final PatternRules rules;
    private final Evidence evidence;

    private PatternBook(PatternRules rules, Evidence evidence) {
        this.rules = rules;
        this.evidence = evidence;
    }

    /** In the order of the rules. */
    static List<FoundPattern> of(PatternRules rules, Evidence evidence) {
        PatternBook book = new PatternBook(rules, evidence);
        return Stream.of(book.lowNotices(), book.sources(), book.concerns(), book.moves(), book.reReferral())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FoundPattern> lowNotices() {
        return windows(Notice::lowPolice, day -> day.minusMonths(rules.noticeMonths()))
                .map(PatternBook::byIncident)
                .filter(window -> window.size() >= rules.notices())
                .findFirst()
                .map(window -> found(
                        Rule.LOW_NOTICES,
                        window.size() + " low-grade police notices within " + months(rules.noticeMonths()),
                        window.stream().map(Notice::fact)));
    }

    private Optional<FoundPattern> sources() {
        return windows(n -> !n.source().isBlank(), day -> day.minusMonths(rules.sourceMonths()))
                .filter(window -> sources(window) >= rules.sources())
                .findFirst()
                .map(window -> found(
                        Rule.SEVERAL_SOURCES,
                        sources(window) + " different sources within " + months(rules.sourceMonths()),
                        window.stream().map(Notice::fact)));
    }

    private Optional<FoundPattern> concerns() {
        return windows(n -> !n.source().isBlank(), day -> day.minusDays(rules.concernDays()))
                .map(PatternBook::byIncident)
                .filter(window -> window.size() >= rules.concerns())
                .findFirst()
                .map(window -> found(
                        Rule.CONCERNS_CLOSE_TOGETHER,
                        window.size() + " concerns within " + rules.concernDays() + " days",
                        window.stream().map(Notice::fact)));
    }

    private Optional<FoundPattern> moves() {
        List<Event> soon =
                evidence.moves().stream().filter(this::soonAfterContact).toList();
        return soon.size() < rules.moves()
                ? Optional.empty()
                : Optional.of(found(
                        Rule.MOVES_AFTER_CONTACTS,
                        soon.size() + (soon.size() == 1 ? " move" : " moves") + " at most " + rules.moveDays()
                                + " days after a contact",
                        soon.stream().map(Event::fact)));
    }

    private Optional<FoundPattern> reReferral() {
        Optional<LocalDate> first =
                evidence.notices().stream().filter(Notice::own).map(Notice::day).min(Comparator.naturalOrder());
        List<Event> lately = evidence.earlierCases().stream()
                .filter(e -> first.filter(day -> !e.day().isBefore(day.minusMonths(rules.reReferralMonths()))
                                && !e.day().isAfter(day))
                        .isPresent())
                .toList();
        return lately.isEmpty()
                ? Optional.empty()
                : Optional.of(found(
                        Rule.RE_REFERRAL,
                        "referred again within " + months(rules.reReferralMonths()),
                        lately.stream().map(Event::fact)));
    }

    private boolean soonAfterContact(Event move) {
        return evidence.notices().stream()
                .map(Notice::day)
                .anyMatch(day -> move.day().isAfter(day) && !move.day().isAfter(day.plusDays(rules.moveDays())));
    }

    /** What lies in a window that ends with a contact of this case, newest window first. */
    private Stream<List<Notice>> windows(Predicate<Notice> counts, Function<LocalDate, LocalDate> from) {
        List<Notice> all = evidence.notices().stream().filter(counts).toList();
        return all.stream()
                .filter(Notice::own)
                .map(Notice::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(end -> all.stream()
                        .filter(n ->
                                !n.day().isBefore(from.apply(end)) && !n.day().isAfter(end))
                        .toList());
    }

    /** Twin messages of one incident count once. */
    private static List<Notice> byIncident(Collection<Notice> notices) {
        Map<String, Notice> once = new LinkedHashMap<>();
        notices.stream().sorted(Comparator.comparing(Notice::day)).forEach(n -> once.putIfAbsent(n.incident(), n));
        return List.copyOf(once.values());
    }

    private static int sources(List<Notice> window) {
        return window.stream().map(Notice::source).collect(Collectors.toSet()).size();
    }

    private static FoundPattern found(Rule rule, String words, Stream<Fact> facts) {
        return new FoundPattern(rule, words, facts.sorted(OLDEST_FIRST).toList());
    }

    private static String months(int number) {
        return number == 1 ? "a month" : number + " months";
    }
}
