package org.openmash.connector.education.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.contract.SimulatedAgencyContract;

class EducationConnectorTest extends SimulatedAgencyContract {

    EducationConnectorTest() {
        super("education");
    }

    @Test
    void findsAlfieByNicknameAndOffersTheOtherBoyTooSinceAPersonDecides() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        assertThat(candidates).extracting(Candidate::recordId).contains("EDU-10101", "EDU-10102");
    }

    @Test
    void handsOverTheSchoolsItem() throws Exception {
        List<Fact> facts = retrieve(locate(somebodyKnown()));

        Fact attendance = facts.stream()
                .filter(f -> f.externalId().equals("S01-EDU-1"))
                .findFirst()
                .orElseThrow();
        assertThat(attendance.recordType()).isEqualTo("education");
        assertThat(attendance.releaseTerms()).extracting(t -> t.recipient()).contains("DM", "SW", "EH");
    }

    @Test
    void saysWhichFileIsBrokenAndStillAnswersFromTheOthers() throws Exception {
        bring(Trouble.GARBAGE);

        Status status = new EducationConnector(settings()).probe(TestCallContext.within(Duration.ofSeconds(20)));

        assertThat(status.state()).isEqualTo(Status.State.DEGRADED);
        assertThat(status.text()).contains(".xml: ");
        assertThat(locate(somebodyKnown())).isNotEmpty();
    }

    @Test
    void doesNotSayHoldsNothingWhileAFileCannotBeRead() throws Exception {
        bring(Trouble.GARBAGE);

        assertThatThrownBy(() -> locate(nobodyKnown()))
                .isInstanceOf(ConnectorFault.class)
                .hasMessageContaining("not every school could be searched");
    }

    @Override
    protected AgencyConnector connector() {
        return new EducationConnector(settings());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Alfred James", "Pike-Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .build();
    }

    @Override
    protected <T> TestCallContext<T> open(TestCallContext<T> context) {
        return context;
    }

    @Override
    protected Set<Trouble> troubles() {
        return Set.of(Trouble.DOWN);
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("ctf.folder", told("folder"));
    }

    private Settings settings() {
        return new Settings(Path.of(told("folder")));
    }
}
