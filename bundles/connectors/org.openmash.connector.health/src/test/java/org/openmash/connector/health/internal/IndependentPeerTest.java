package org.openmash.connector.health.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.TestQuery;
import org.openmash.connector.testkit.TestRequest;

/** The connector against HAPI's server, which knows nothing of our simulator. */
class IndependentPeerTest {

    private static HapiServer peer;
    private static HealthConnector connector;

    @BeforeAll
    static void start() throws Exception {
        peer = new HapiServer();
        connector = new HealthConnector(new Settings(URI.create(peer.url()), 10), Clock.systemUTC());
    }

    @AfterAll
    static void stop() throws Exception {
        peer.close();
    }

    @Test
    void findsAPatientByNhsNumberAndByDemographics() throws Exception {
        PersonDetails byNumber =
                PersonDetails.named("A", "B").identifier("nhs", "999 000 1014").build();
        PersonDetails byBirth = PersonDetails.named("Alfie", "Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .build();

        assertThat(found(byNumber)).extracting(Candidate::recordId).containsExactly("p1");
        assertThat(found(byBirth)).extracting(Candidate::recordId).containsExactly("p1");
    }

    @Test
    void collectsEveryPageAndLeavesOutWhatWasEnteredInError() throws Exception {
        Answer<Fact> answer = connector.retrieve(TestRequest.on(List.of("p1")), call());

        List<Fact> facts = ((Answer.Answered<Fact>) answer).elements();
        assertThat(facts).hasSize(49);
        assertThat(facts).extracting(Fact::text).contains("Encounter: visit 2", "Encounter: visit 50");
    }

    @Test
    void takesAnOperationOutcomeForAFault() {
        assertThatThrownBy(() -> connector.retrieve(TestRequest.on(List.of("nobody")), call()))
                .isInstanceOf(ConnectorFault.class)
                .hasMessageContaining("404");
    }

    @Test
    void readsTheCapabilityStatement() throws Exception {
        assertThat(connector.probe(call()).state()).isEqualTo(Status.State.UP);
    }

    private static List<Candidate> found(PersonDetails person) throws ConnectorFault {
        Answer<Candidate> answer = connector.locate(TestQuery.about(person), call());
        return ((Answer.Answered<Candidate>) answer).elements();
    }

    private static <T> TestCallContext<T> call() {
        return TestCallContext.<T>within(Duration.ofSeconds(60))
                .allow(URI.create(peer.url()).getAuthority())
                .secret("token", "any");
    }
}
