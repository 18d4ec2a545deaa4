package org.openmash.core.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.allocation.BeatLine;
import org.openmash.core.api.allocation.FamilyAgreement;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.contact.NewContact.Channel;

class BeatTest extends DecidedCase {

    @Test
    void theOfficersOfTheBeatReadTheOutcomeAndNothingOfTheCase() {
        BeatLine written = hub.allocation.beats.write(maker, caseId, "Thank you: the notice started help");

        List<BeatLine> feed = hub.allocation.beats.ofOwnBeats(officer);

        assertThat(feed).containsExactly(written);
        assertThat(written.words()).contains("Family help plan").contains("the notice started help");
        String shown = feed.toString();
        assertThat(shown).doesNotContain("Zephyrine", "ledger", "Tamsin", "Oake", "Mill Lane", caseId.value());
        assertThat(hub.research.itemsOf(caseId).get(0).text().unseal()).contains("Zephyrine");
        hub.pass(Duration.ofDays(91));
        assertThat(hub.allocation.beats.ofOwnBeats(officer)).isEmpty();
    }

    @Test
    void aCommentThatGivesSomethingAwayIsRefused() {
        for (String telling : List.of(
                "Well spotted: the neighbour Zephyrine Quill keeps books",
                "Tamsin is safe now",
                "Please watch 1 Mill Lane, Moorhaven WM4 2AB",
                "See case " + hub.caseDesk.open(maker, caseId).reference(),
                "shouting was heard again at night, as reported")) {
            assertThatThrownBy(() -> hub.allocation.beats.write(maker, caseId, telling))
                    .as(telling)
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageContaining("words");
        }
        assertThatThrownBy(() -> hub.allocation.desk.allocate(
                        maker,
                        caseId,
                        new NewAllocation("early-help", "", FamilyAgreement.NOT_NEEDED, "", CANARY),
                        "key-canary"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("note");
        assertThat(hub.allocation.beats.ofOwnBeats(officer)).isEmpty();
    }

    @Test
    void onlyANoticeOfThePoliceHasACommentAndOnlyOnABeat() {
        CaseId form = decided(contact("9 Mill Lane, Moorhaven WM4 2AB", 2014, Channel.FORM));
        CaseId elsewhere = decided("2 High Street, Otherton XX9 9XX", 2013);

        assertThatThrownBy(() -> hub.allocation.beats.write(maker, form, "")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.allocation.beats.write(maker, elsewhere, ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("beat");
    }
}
