package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
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
    void parentsRefusalBelowSection47BlocksUntilAManagerSaysWhyTheHubAsks() {
        CaseFile refused = basis(false);

        assertThatThrownBy(() -> askPolice())
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("a manager must put on record");
        assertThatThrownBy(() -> hub.caseDesk.overrideRefusal(worker, caseId, " ", refused.version()))
                .isInstanceOf(InvalidRequest.class);
        hub.caseDesk.overrideRefusal(worker, caseId, "the baby may be moved abroad", refused.version());

        assertThat(state(askPolice())).isEqualTo(AnswerState.ASKED);
        assertThat(hub.caseDesk
                        .open(worker, caseId)
                        .basis()
                        .orElseThrow()
                        .refusal()
                        .orElseThrow()
                        .override())
                .hasValueSatisfying(o -> assertThat(o.reason()).isEqualTo("the baby may be moved abroad"));
    }

    @Test
    void newBasisNeedsANewOverrideAndSection47NeedsNone() {
        hub.caseDesk.overrideRefusal(worker, caseId, "once", basis(false).version());
        basis(false);
        assertThatThrownBy(() -> askPolice()).isInstanceOf(Conflict.class);

        basis(true);

        assertThat(state(askPolice())).isEqualTo(AnswerState.ASKED);
        long version = hub.caseDesk.open(worker, caseId).version();
        assertThatThrownBy(() -> hub.caseDesk.overrideRefusal(worker, caseId, "why not", version))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("nothing to override");
    }

    private CaseFile basis(boolean significantHarm) {
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)",
                "9(2)(h)",
                Optional.empty(),
                "early signs of neglect",
                true,
                "told at the school gate",
                false,
                Optional.of(true),
                Optional.of(new LawfulBasis.Refusal(
                        significantHarm,
                        Optional.of(new LawfulBasis.RefusalOverride("smuggled in", "nobody", hub.instant())))));
        return hub.caseDesk.recordBasis(
                worker, caseId, basis, hub.caseDesk.open(worker, caseId).version());
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
