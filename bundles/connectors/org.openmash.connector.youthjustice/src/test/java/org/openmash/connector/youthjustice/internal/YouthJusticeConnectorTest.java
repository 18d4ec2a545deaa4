package org.openmash.connector.youthjustice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.simulators.contract.SimulatedWebAgencyContract;

class YouthJusticeConnectorTest extends SimulatedWebAgencyContract {

    YouthJusticeConnectorTest() {
        super("youthjustice");
    }

    @Test
    void findsAYoungPersonWhoseFamilyNameIsWrittenOtherwise() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        assertThat(candidates).extracting(Candidate::recordId).contains("YJ-10701");
        assertThat(candidates.get(0).contact()).isEqualTo("Yemi Cole, 01632 960501");
    }

    @Test
    void handsOverTheOrderWithTheOwnersReleaseEntries() throws Exception {
        List<Fact> facts = retrieve(locate(somebodyKnown()));

        assertThat(facts).extracting(Fact::externalId).contains("S07-YJS-1");
        assertThat(facts)
                .flatExtracting(Fact::releaseTerms)
                .extracting(t -> t.recipient())
                .contains("DM", "SW");
    }

    @Test
    void saysThatTheCaseSystemAnswers() throws Exception {
        Status status = new YouthJusticeConnector(new Settings(url()))
                .probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new YouthJusticeConnector(new Settings(url()));
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Kian", "Doyle")
                .born(PartialDate.day(LocalDate.of(2010, 2, 14)))
                .build();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("youthjustice.url", url().toString());
    }
}
