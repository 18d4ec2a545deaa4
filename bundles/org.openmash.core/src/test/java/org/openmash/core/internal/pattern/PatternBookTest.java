package org.openmash.core.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.area.PracticeRules.PatternRules;
import org.openmash.core.api.pattern.FoundPattern;
import org.openmash.core.api.pattern.FoundPattern.Fact;
import org.openmash.core.api.pattern.FoundPattern.Rule;
import org.openmash.core.internal.pattern.Evidence.Event;
import org.openmash.core.internal.pattern.Evidence.Notice;

class PatternBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void threeLowNoticesInThreeMonthsAreAPatternWithTheirFacts() {
        List<FoundPattern> found =
                find(police(TODAY.minusDays(85), false), police(TODAY.minusDays(38), false), police(TODAY, true));

        assertThat(found).singleElement().satisfies(p -> {
            assertThat(p.rule()).isEqualTo(Rule.LOW_NOTICES);
            assertThat(p.words()).isEqualTo("3 low-grade police notices within 3 months");
            assertThat(p.facts())
                    .extracting(Fact::day)
                    .containsExactly(TODAY.minusDays(85), TODAY.minusDays(38), TODAY);
        });
    }

    @Test
    void noticesOutsideTheWindowOrOfOneIncidentDoNotCount() {
        assertThat(find(police(TODAY.minusMonths(4), false), police(TODAY.minusDays(38), false), police(TODAY, true)))
                .isEmpty();
        assertThat(find(police(TODAY.minusDays(30), false), police(TODAY.minusDays(30), false), police(TODAY, true)))
                .isEmpty();
    }

    @Test
    void aWindowThatEndsBeforeThisCaseIsNoPatternOfThisCase() {
        Notice own = form(TODAY, "2A", true);

        assertThat(find(
                        police(TODAY.minusDays(30), false),
                        police(TODAY.minusDays(20), false),
                        police(TODAY.minusDays(10), false),
                        own))
                .extracting(FoundPattern::rule)
                .doesNotContain(Rule.LOW_NOTICES);
    }

    @Test
    void severalSourcesInSixMonthsAreAPattern() {
        assertThat(find(
                        form(TODAY.minusMonths(5), "3A", false),
                        form(TODAY.minusMonths(2), "6", false),
                        form(TODAY, "2A", true)))
                .extracting(FoundPattern::rule)
                .containsExactly(Rule.SEVERAL_SOURCES);
        assertThat(find(
                        form(TODAY.minusMonths(5), "2A", false),
                        form(TODAY.minusMonths(2), "2A", false),
                        form(TODAY, "2A", true)))
                .isEmpty();
    }

    @Test
    void twoConcernsInAWeekAreAPatternAndTwinsOfOneIncidentAreNot() {
        assertThat(find(form(TODAY.minusDays(6), "2A", false), form(TODAY, "2A", true)))
                .extracting(FoundPattern::rule)
                .containsExactly(Rule.CONCERNS_CLOSE_TOGETHER);
        assertThat(find(form(TODAY.minusDays(8), "2A", false), form(TODAY, "2A", true)))
                .isEmpty();
        Notice twin = new Notice(TODAY, "form", "M-1", true, false, "6", "INC-1");
        Notice other = new Notice(TODAY, "police notice", "M-1", true, false, "1A", "INC-1");
        assertThat(find(twin, other)).isEmpty();
    }

    @Test
    void movesShortlyAfterContactsAreAPattern() {
        Notice contact = form(TODAY.minusDays(200), "2A", false);
        Event soon = move(TODAY.minusDays(190));
        Event sooner = move(TODAY.minusDays(150));
        Event late = move(TODAY.minusDays(20));

        assertThat(PatternBook.of(
                        PatternRules.USUAL, new Evidence(List.of(contact), List.of(soon, sooner, late), List.of())))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.rule()).isEqualTo(Rule.MOVES_AFTER_CONTACTS);
                    assertThat(p.facts()).extracting(Fact::day).containsExactly(soon.day(), sooner.day());
                });
    }

    @Test
    void referredAgainWithinTwelveMonthsIsAPattern() {
        Notice own = form(TODAY, "2A", true);

        assertThat(again(own, TODAY.minusMonths(11)))
                .extracting(FoundPattern::rule)
                .containsExactly(Rule.RE_REFERRAL);
        assertThat(again(own, TODAY.minusMonths(13))).isEmpty();
    }

    @Test
    void anAreaSetsItsOwnNumbers() {
        PatternRules strict = new PatternRules(2, 1, 3, 6, 2, 7, 2, 60, 12, 12);

        assertThat(PatternBook.of(
                        strict,
                        new Evidence(
                                List.of(police(TODAY.minusDays(20), false), police(TODAY, true)),
                                List.of(),
                                List.of())))
                .extracting(FoundPattern::rule)
                .containsExactly(Rule.LOW_NOTICES);
    }

    private static List<FoundPattern> again(Notice own, LocalDate earlier) {
        Event before = new Event(earlier, "an earlier case", "M-0", Optional.empty());
        return PatternBook.of(PatternRules.USUAL, new Evidence(List.of(own), List.of(), List.of(before)));
    }

    private static List<FoundPattern> find(Notice... notices) {
        return PatternBook.of(PatternRules.USUAL, new Evidence(List.of(notices), List.of(), List.of()));
    }

    private static Notice police(LocalDate day, boolean own) {
        return new Notice(day, "police notice", "M-1", own, true, "6", "police " + day);
    }

    private static Notice form(LocalDate day, String source, boolean own) {
        return new Notice(day, "form", "M-1", own, false, source, "incident " + day);
    }

    private static Event move(LocalDate day) {
        return new Event(day, "a new address", "M-1", Optional.empty());
    }
}
