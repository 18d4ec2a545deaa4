package org.openmash.core.internal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.CaseStep;
import org.openmash.core.api.casework.NextStep;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.internal.fake.TestHub;

/** The one table of a case's life, as it drives the use-cases and the page of the documentation. */
class CaseLifeTest extends CaseOnItsWay {

    private static final Path PAGE = Path.of("../../docs/case-life.md");

    @Test
    void everyStepHasItsRow() {
        assertThat(Arrays.stream(CaseStep.values()).map(CaseLife::of)).doesNotContainNull();
        assertThat(CaseLife.values()).hasSameSizeAs(CaseStep.values());
    }

    @Test
    void everyStageIsReachedAndClosedEndsIt() {
        Set<CaseStage> reached = moves().map(Move::to).collect(Collectors.toCollection(TreeSet::new));

        assertThat(reached).containsExactly(CaseStage.values());
        assertThat(moves().map(Move::from)).doesNotContain(CaseStage.CLOSED);
    }

    @Test
    void documentationDrawsTheTable() throws Exception {
        String page = Files.readString(PAGE);

        assertThat(page.lines()
                        .filter(line -> line.contains(" --> ") && line.contains(": "))
                        .map(String::strip))
                .containsExactlyInAnyOrderElementsOf(drawn());
    }

    @Test
    void stepsSayWhatMustComeFirst() {
        CaseId fresh = received();

        assertThat(hub.caseDesk.steps(worker, fresh))
                .extracting(NextStep::step, NextStep::first)
                .contains(
                        tuple(CaseStep.RATE, ""),
                        tuple(
                                CaseStep.ASK,
                                "no lawful basis is recorded; record basis and necessity before anybody is asked"),
                        tuple(CaseStep.CLOSE, "the case has no decision yet; decide before closing"));
    }

    @Test
    void somethingNewTakesADecidedCaseBackIntoResearch() {
        CaseFile decided = decided();

        CaseFile reopened = hub.caseDesk.reopen(worker, decided.id(), "police found the father", decided.version());

        assertThat(reopened.stage()).isEqualTo(CaseStage.RESEARCH);
        assertThat(hub.decisionDesk.decision(worker, decided.id())).isPresent();
        assertThatThrownBy(() -> hub.caseDesk.close(worker, decided.id(), "done", reopened.version()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("decide before closing");
    }

    @Test
    void journalTellsWhatHappenedInItsOrder() {
        CaseFile decided = decided();
        hub.caseDesk.reopen(worker, decided.id(), "police found the father", decided.version());

        List<JournalLine> journal = hub.journal.journal(worker, decided.id());

        assertThat(journal)
                .extracting(JournalLine::event)
                .containsExactly(CaseEvent.CONTACT_RECEIVED, CaseEvent.CASE_DECIDED, CaseEvent.CASE_REOPENED);
        assertThat(journal.get(0).at()).isEqualTo(Instant.parse("2026-11-14T07:00:00Z"));
        assertThat(journal.get(0).recordedAt()).isEqualTo(hub.instant());
        assertThat(journal.get(2).note()).isEqualTo("police found the father");
        assertThat(journal.get(2).stage()).contains(CaseStage.RESEARCH);
    }

    @Test
    void nobodyElsewhereReadsTheJournal() {
        CaseFile decided = decided();
        Caller elsewhere = TestHub.person(
                "socialcare",
                Set.of("tamarshire"),
                Set.of(),
                worker.roles().iterator().next());

        assertThatThrownBy(() -> hub.journal.journal(elsewhere, decided.id())).isInstanceOf(NotFound.class);
    }

    private record Move(CaseStage from, CaseStep step, CaseStage to) {}

    private static Stream<Move> moves() {
        return Arrays.stream(CaseLife.values())
                .flatMap(life -> Arrays.stream(CaseStage.values())
                        .flatMap(from -> life.after(from).map(to -> new Move(from, life.step(), to)).stream()));
    }

    /** The table as lines of a diagram: one for each pair of stages, with the steps between them. */
    private static List<String> drawn() {
        return moves()
                .collect(Collectors.groupingBy(
                        m -> word(m.from()) + " --> " + word(m.to()),
                        TreeMap::new,
                        Collectors.mapping(m -> word(m.step()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
