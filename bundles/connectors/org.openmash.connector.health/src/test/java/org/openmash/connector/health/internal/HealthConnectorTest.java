package org.openmash.connector.health.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.contract.SimulatedWebAgencyContract;

class HealthConnectorTest extends SimulatedWebAgencyContract {

    HealthConnectorTest() {
        super("health");
    }

    @Test
    void findsOnePersonInTheRegistersOfSeveralSettings() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        assertThat(candidates).extracting(Candidate::system).contains("GP register", "A&E register");
        assertThat(candidates).extracting(Candidate::recordId).contains("gp-10101", "ae-10102");
    }

    @Test
    void findsTheGivenNameBehindANicknameByTheBirthDate() throws Exception {
        List<Candidate> candidates = locate(PersonDetails.named("Alfie", "Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .build());

        assertThat(candidates).extracting(Candidate::recordId).contains("gp-10101");
    }

    @Test
    void handsOverTheFieldsAndReleaseEntriesOfAnItem() throws Exception {
        List<Fact> facts = retrieve(locate(PersonDetails.named("Kelly", "Pike")
                .identifier("nhs", "999 000 1235")
                .build()));

        Fact medication = facts.stream()
                .filter(f -> f.externalId().equals("S01-HEA-2"))
                .findFirst()
                .orElseThrow();
        assertThat(medication.recordType()).isEqualTo("adult-health");
        assertThat(medication.handlingCode()).isEqualTo("own");
        assertThat(medication.system()).isEqualTo("MedicationStatement");
        assertThat(medication.releaseTerms())
                .contains(new ReleaseTerm(
                        "SW", ReleaseTerm.Mode.WORDING, "mother is under strain and receiving support", ""));
    }

    @Test
    void refusesABundleWithoutEndNamingThePages() throws Exception {
        bring(Trouble.ENDLESS);

        assertThatThrownBy(() -> locate(somebodyKnown()))
                .isInstanceOf(ConnectorFault.class)
                .hasMessageContaining("more than 50 pages");
    }

    @Test
    void saysThatTheServerAnswers() throws Exception {
        Status status = new HealthConnector(new Settings(url(), 50), Clock.systemUTC())
                .probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new HealthConnector(new Settings(url(), 50), Clock.systemUTC());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Alfred James", "Pike-Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .identifier("nhs", "999 000 1014")
                .build();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("fhir.url", url().toString());
    }
}
