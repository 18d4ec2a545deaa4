package org.openmash.connector.education.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.AgencyConnectorContract;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.Simulators;

class EducationConnectorTest extends AgencyConnectorContract {

    @TempDir
    static Path data;

    private static Simulators agencies;

    @BeforeAll
    static void start() {
        agencies = Simulators.start(data, 0);
    }

    @AfterAll
    static void stop() {
        agencies.close();
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
    protected PersonDetails nobodyKnown() {
        return PersonDetails.named("Xanthippe", "Quillfeather")
                .born(PartialDate.day(LocalDate.of(1911, 1, 31)))
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
    protected void bring(Trouble trouble) throws Exception {
        String mode = switch (trouble) {
            case DOWN -> "fail";
            case GARBAGE -> "garbage";
            default -> "none";
        };
        URI faults = URI.create(agencies.properties().get("sim.control.url") + "/control/faults");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(faults)
                                .POST(BodyPublishers.ofString("{\"agency\":\"education\",\"mode\":\"" + mode + "\"}"))
                                .build(),
                        BodyHandlers.discarding());
    }

    @Override
    protected Pattern foreignThreads() {
        return Pattern.compile("agency-simulator|DRDA.*|derby.*|HTTP-Dispatcher|NetworkServer.*");
    }

    private static Settings settings() {
        return new Settings(Path.of(agencies.properties().get("sim.education.folder")));
    }
}
