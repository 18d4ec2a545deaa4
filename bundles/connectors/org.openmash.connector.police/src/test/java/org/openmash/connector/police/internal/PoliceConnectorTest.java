package org.openmash.connector.police.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.simulators.contract.SimulatedWebAgencyContract;

class PoliceConnectorTest extends SimulatedWebAgencyContract {

    PoliceConnectorTest() {
        super("police");
    }

    @Test
    void knowsAlfieByHalfOfHisSurnameAndNotPoppysRecordAsHis() throws Exception {
        PersonDetails alfie = PersonDetails.named("Alfred James", "Pike-Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .build();

        List<Candidate> candidates = locate(alfie);

        assertThat(candidates).extracting(Candidate::recordId).contains("POL-P-10101");
    }

    @Test
    void handsOverIntelligenceWithItsOwnersReleaseEntries() throws Exception {
        List<Fact> facts = retrieve(locate(somebodyKnown()));

        Fact shotgun = facts.stream()
                .filter(f -> f.externalId().equals("S01-POL-3"))
                .findFirst()
                .orElseThrow();
        assertThat(shotgun.recordType()).isEqualTo("police-intelligence-c");
        assertThat(shotgun.handlingCode()).isEqualTo("C");
        assertThat(shotgun.system()).isEqualTo("INTEL");
        assertThat(shotgun.releaseTerms())
                .contains(
                        new ReleaseTerm("DM", ReleaseTerm.Mode.RAW, "", "named-person-only"),
                        new ReleaseTerm("DSL", ReleaseTerm.Mode.NEVER, "", ""));
    }

    @Test
    void saysThatTheRecordsSystemAnswers() throws Exception {
        Status status = new PoliceConnector(settings()).probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new PoliceConnector(settings());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Shane", "Rowe")
                .born(PartialDate.day(LocalDate.of(1988, 12, 2)))
                .identifier("pnc", "2009/0412077W")
                .build();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("police.url", url().toString());
    }

    @Override
    protected OutcomeSink outcomeSink() {
        return new PoliceComments(settings());
    }

    @Override
    protected int outcomesReceived() throws Exception {
        OutcomePack next = new OutcomePack("pack-4712", "WM-2026-0002", "POL", "no action", List.of(), Instant.EPOCH);

        String numbered = outcomeSink().deliver(next, open(TestCallContext.within(Duration.ofSeconds(5))));

        return Integer.parseInt(numbered.substring("BEAT-".length())) - 1;
    }

    private Settings settings() {
        return new Settings(url(), Optional.empty());
    }
}
