package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.fake.PikeRowe;

class AskingTest extends CaseInResearch {

    @Test
    void needsBasisAndRating() {
        CaseId bare = hub.contactDesk
                .register(
                        worker,
                        PikeRowe.contact(
                                hub.instant(),
                                List.of(new NamedPerson(
                                        "child", PikeRowe.child("Noor", "Haddad", LocalDate.of(2026, 7, 6))))),
                        "k2")
                .caseId();

        assertThatThrownBy(() -> hub.researchDesk.ask(worker, bare, wish(POLICE)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no lawful basis");
        assertThat(hub.gateway.located).isEmpty();
    }

    @Test
    void sendsConnectorsOutAfterTheCommitAndGivesDesksATask() {
        List<ResearchRequest> asked = hub.researchDesk.ask(worker, caseId, wish(POLICE, HOUSING));

        assertThat(asked).extracting(ResearchRequest::atDesk).containsExactly(true, false);
        assertThat(asked)
                .extracting(ResearchRequest::dueAt)
                .containsOnly(hub.instant().plus(Duration.ofHours(6)));
        assertThat(hub.gateway.located).extracting(ResearchRequest::agency).containsExactly(POLICE);
        assertThat(hub.researchDesk.desk(partner)).hasSize(1);
        assertThat(hub.researchDesk.desk(researcher)).hasSize(1);
    }

    @Test
    void agencyThatHasNotJoinedIsNamed() {
        assertThatThrownBy(() -> hub.researchDesk.ask(worker, caseId, wish(new AgencyId("probation"))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("probation has not joined");
    }

    @Test
    void askingAgainUsesTheSameRequest() {
        RequestId first = askPolice();
        locate(first, "r1");

        RequestId again = askPolice();
        locate(again, "r1", "r2");

        assertThat(again).isEqualTo(first);
        assertThat(hub.researchDesk.candidates(worker, caseId))
                .extracting(CandidateRecord::recordId)
                .containsExactly("r1", "r2");
    }

    @Test
    void waitingRequestsAreSentAgainOnce() {
        askPolice();
        hub.pass(Duration.ofSeconds(40));

        hub.redrive.run();
        hub.redrive.run();

        assertThat(hub.gateway.located).hasSize(2);
    }

    @Test
    void promisedAnswersAreCollectedWhenTheirTimeHasCome() {
        RequestId id = confirmedByPolice();
        hub.researchDesk.retrieve(worker, id);
        hub.intake.retrieved(id, new Answer.ExpectedBy<>(hub.instant().plusSeconds(3600), "T-1"));

        hub.redrive.run();
        assertThat(hub.gateway.retrieved).hasSize(1);

        hub.pass(Duration.ofMinutes(61));
        hub.redrive.run();
        assertThat(hub.gateway.retrieved).hasSize(2);
    }

    @Test
    void overdueRequestsAreMarkedLate() {
        RequestId id = askPolice();
        hub.pass(Duration.ofHours(7));

        hub.redrive.run();

        assertThat(state(id)).isEqualTo(AnswerState.LATE);
    }

    @Test
    void aQuestionSentAgainUnderItsKeyIsAskedOnce() {
        List<ResearchRequest> first = hub.researchDesk.ask(worker, caseId, wish(POLICE), "key-0001");
        hub.pass(Duration.ofMinutes(5));

        List<ResearchRequest> again = hub.researchDesk.ask(worker, caseId, wish(POLICE), "key-0001");

        assertThat(again).isEqualTo(first);
        assertThat(hub.gateway.located).hasSize(1);
        assertThatThrownBy(() -> hub.researchDesk.ask(worker, caseId, wish(HOUSING), "key-0001"))
                .isInstanceOf(Conflict.class);
    }
}
