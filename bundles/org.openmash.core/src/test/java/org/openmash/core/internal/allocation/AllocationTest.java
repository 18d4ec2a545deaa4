package org.openmash.core.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.MashException;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.AllocationView;
import org.openmash.core.api.allocation.Course.FollowUp;
import org.openmash.core.api.allocation.Course.Usefulness;
import org.openmash.core.api.allocation.EpisodeKind;
import org.openmash.core.api.allocation.EpisodeLine;
import org.openmash.core.api.allocation.FamilyAgreement;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.contact.NewContact.Channel;

class AllocationTest extends DecidedCase {

    @Test
    void aTeamAcceptsReportsTheStartOfHelpAndItsEnd() {
        AllocationView offered = allocate("early-help", "");

        AllocationView accepted = report(offered, AllocationStep.ACCEPT, "");
        AllocationView started = report(accepted, AllocationStep.START, "first visit made");
        AllocationView ended = report(started, AllocationStep.END, "routines hold, school agrees");

        assertThat(offered.next()).containsExactly(AllocationStep.ACCEPT, AllocationStep.DECLINE);
        assertThat(ended.state()).isEqualTo(AllocationState.ENDED);
        assertThat(ended.next()).isEmpty();
        assertThat(hub.allocation.desk.ofCase(maker, caseId)).containsExactly(ended);
        assertThat(ended.course().reports())
                .extracting(r -> r.words())
                .containsExactly("", "first visit made", "routines hold, school agrees");
        assertThat(ended.course().agreement()).isEqualTo(FamilyAgreement.AGREED);
    }

    @Test
    void aDeclineWantsAReasonAndTheCaseCanGoElsewhere() {
        AllocationView offered = allocate("early-help", "");

        assertThatThrownBy(() -> report(offered, AllocationStep.DECLINE, " "))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> allocate("early-help", "")).isInstanceOf(Conflict.class);
        AllocationView declined = report(offered, AllocationStep.DECLINE, "no worker before January");

        assertThat(declined.state()).isEqualTo(AllocationState.DECLINED);
        assertThatThrownBy(() -> report(declined, AllocationStep.ACCEPT, ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("allocates anew");
        assertThat(allocate("social-work", "").state()).isEqualTo(AllocationState.OFFERED);
        assertThat(allocate("early-help", "").state()).isEqualTo(AllocationState.OFFERED);
    }

    @Test
    void nobodyButTheTeamSpeaksForIt() {
        hub.policy = own();
        AllocationView offered = hub.allocation.desk.allocate(maker, caseId, wish("early-help", ""), "key-own-1");

        assertThatThrownBy(() ->
                        hub.allocation.desk.report(other, offered.id(), AllocationStep.ACCEPT, "", offered.version()))
                .isInstanceOf(MashException.class);
        assertThat(hub.allocation.desk.ofOwnTeams(other)).isEmpty();
        assertThat(hub.allocation.desk.ofOwnTeams(help)).containsExactly(offered);
    }

    @Test
    void nothingIsAllocatedBeforeTheDecisionNorWithoutTheFamilyAtTierTwo() {
        load();
        CaseId fresh = contact("5 Mill Lane, Moorhaven WM4 2AB", 2016, Channel.FORM);

        assertThatThrownBy(() -> hub.allocation.desk.allocate(maker, fresh, wish("early-help", ""), "key-early-1"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no decision");
        assertThatThrownBy(() -> hub.allocation.desk.allocate(
                        maker,
                        caseId,
                        new NewAllocation("", "parents", FamilyAgreement.REFUSED, "", "routines"),
                        "key-refused"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("agreement");
        assertThatThrownBy(() -> hub.allocation.desk.allocate(
                        maker,
                        caseId,
                        new NewAllocation("", "parents", FamilyAgreement.AGREED, "", "routines"),
                        "key-nobody"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("agreementWords");
    }

    @Test
    void theSameKeyAllocatesOnceAndAnOldVersionChangesNothing() {
        AllocationView once = hub.allocation.desk.allocate(maker, caseId, wish("early-help", ""), "key-once-1");
        AllocationView again = hub.allocation.desk.allocate(maker, caseId, wish("early-help", ""), "key-once-1");
        report(once, AllocationStep.ACCEPT, "");

        assertThat(again).isEqualTo(once);
        assertThatThrownBy(() -> report(once, AllocationStep.DECLINE, "too late"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theTeamIsAskedAfterThreeSixAndTwelveMonthsAndSaysWhetherThePackHelped() {
        AllocationView now = report(allocate("early-help", ""), AllocationStep.ACCEPT, "");
        months(now, 89);
        assertThat(fresh().course().followUps()).isEmpty();

        months(now, 5);
        AllocationView answered = hub.allocation.desk.answer(help, now.id(), "settled at school", fresh().version());
        AllocationView rated = hub.allocation.desk.rate(
                help, now.id(), Usefulness.PARTLY, "too little on housing", answered.version());
        months(now, 92);
        months(now, 184);
        months(now, 400);

        assertThat(fresh().course().followUps()).extracting(FollowUp::months).containsExactly(3, 6, 12);
        assertThat(fresh().course().followUps().get(0).answer()).isEqualTo("settled at school");
        assertThat(rated.course().usefulness().orElseThrow().comment()).isEqualTo("too little on housing");
        assertThatThrownBy(() -> hub.allocation.desk.answer(help, now.id(), " ", fresh().version()))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aStepUpIsSeenFromBothCases() {
        hub.pass(Duration.ofDays(40));
        CaseId later = contact("1 Mill Lane, Moorhaven WM4 2AB", 2015, Channel.FORM);

        List<EpisodeLine> before = hub.allocation.desk.follow(maker, later, caseId, EpisodeKind.STEP_UP);

        assertThat(before).extracting(EpisodeLine::caseId, EpisodeLine::later).containsExactly(tuple(caseId, false));
        assertThat(hub.allocation.desk.episodes(maker, caseId))
                .extracting(EpisodeLine::caseId, EpisodeLine::later)
                .containsExactly(tuple(later, true));
        assertThatThrownBy(() -> hub.allocation.desk.follow(maker, later, caseId, EpisodeKind.STEP_UP))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.allocation.desk.follow(maker, caseId, later, EpisodeKind.STEP_DOWN))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("other way round");
    }
}
