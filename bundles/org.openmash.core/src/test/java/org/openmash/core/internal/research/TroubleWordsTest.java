package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.agency.ReportCard;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.KnownTo;
import org.openmash.core.internal.fake.TestHub;

class TroubleWordsTest extends CaseInResearch {

    private static final Set<AskTrouble> SPOKEN_TO_NOBODY =
            Set.of(AskTrouble.NOT_AGREED, AskTrouble.SUSPENDED, AskTrouble.LEFT);

    @ParameterizedTest
    @EnumSource(AskTrouble.class)
    void everyTroubleSaysWhatHappenedAndWhatAWorkerCanDo(AskTrouble trouble) {
        String happened = TroubleWords.happened(trouble, "Tamar Police");
        String next = TroubleWords.nextStep(trouble, "Tamar Police", "01632 960001");

        assertThat(happened).contains("Tamar Police").endsWith(".").doesNotContain("NAME", "CONTACT");
        assertThat(next).endsWith(".").doesNotContain("NAME", "CONTACT");
        if (!SPOKEN_TO_NOBODY.contains(trouble)) {
            assertThat(next).contains("phone", "Tamar Police (01632 960001)");
        }
    }

    @Test
    void noTwoTroublesReadAlike() {
        assertThat(Arrays.stream(AskTrouble.values()).map(t -> TroubleWords.happened(t, "Police")))
                .doesNotHaveDuplicates()
                .hasSize(AskTrouble.values().length);
    }

    @Test
    void anUnknownPhoneNumberLeavesNoHoleInTheWords() {
        assertThat(TroubleWords.nextStep(AskTrouble.LATE, "Police", "")).contains("phone Police.");
    }

    @Test
    void theCasePageSaysWhatHappenedWithTheAgency() {
        RequestId request = askPolice();

        hub.intake.failed(request, AskTrouble.TOO_LARGE, false, "facts: more than 500 entries");

        KnownTo line = line();
        assertThat(line.state()).isEqualTo(AnswerState.FAILED);
        assertThat(line.trouble()).contains(AskTrouble.TOO_LARGE);
        assertThat(line.happened()).contains("larger than the hub takes");
        assertThat(line.nextStep()).contains("fewer people", "duty desk of police");
    }

    @Test
    void aCallThatHangsIsStillLateAndAnAnswerEndsTheTrouble() {
        RequestId request = askPolice();
        hub.intake.late(request);

        hub.intake.failed(request, AskTrouble.HUNG, true, "given up");
        KnownTo hung = line();
        hub.intake.retrieved(request, Answer.holdsNothing());
        KnownTo answered = line();

        assertThat(hung.state()).isEqualTo(AnswerState.LATE);
        assertThat(hung.trouble()).contains(AskTrouble.HUNG);
        assertThat(answered.state()).isEqualTo(AnswerState.HOLDS_NOTHING);
        assertThat(answered.trouble()).isEmpty();
        assertThat(answered.happened() + answered.nextStep()).isEmpty();
    }

    @Test
    void theReportCardLeavesOutWhatPeopleTookToSayWhoseRecordsTheseAre() {
        RequestId request = askPolice();
        hub.pass(Duration.ofSeconds(2));
        locate(request, "r1");
        hub.pass(Duration.ofHours(3));
        decide(candidate(), Verdict.CONFIRMED, "birth date and address agree");
        hub.researchDesk.retrieve(worker, request);
        hub.pass(Duration.ofSeconds(5));
        hub.intake.retrieved(request, facts());

        LocalDate day = LocalDate.parse("2026-11-16");
        ReportCard card = hub.reports.reports(worker, TestHub.AREA, day, day).get(0);

        assertThat(card.p95Millis()).isEqualTo(7_000);
    }

    private KnownTo line() {
        return hub.researchDesk.knownTo(worker, caseId).get(0);
    }
}
