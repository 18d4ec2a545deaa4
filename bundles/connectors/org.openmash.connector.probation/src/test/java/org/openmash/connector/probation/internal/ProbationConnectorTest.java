package org.openmash.connector.probation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.simulators.contract.SimulatedWebAgencyContract;

class ProbationConnectorTest extends SimulatedWebAgencyContract {

    ProbationConnectorTest() {
        super("probation");
    }

    @Test
    void findsARecordByAnAliasWithItsOwnBirthDate() throws Exception {
        List<Candidate> candidates = locate(PersonDetails.named("Ricky", "Dunn")
                .born(PartialDate.day(LocalDate.of(1979, 9, 6)))
                .build());

        assertThat(candidates).extracting(Candidate::recordId).contains("X920411");
        assertThat(candidates.get(0).person().names())
                .extracting(PersonName::kind)
                .contains(PersonName.Kind.ALIAS);
    }

    @Test
    void saysThatTheServiceAnswers() throws Exception {
        Status status =
                new ProbationConnector(new Settings(url())).probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new ProbationConnector(new Settings(url()));
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Patrick", "Dunne")
                .born(PartialDate.day(LocalDate.of(1979, 6, 9)))
                .build();
    }
}
