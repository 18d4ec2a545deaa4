package org.openmash.connector.health.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.AgencyConnectorContract;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.Simulators;

class HealthConnectorTest extends AgencyConnectorContract {

    @TempDir
    static Path data;

    private static Simulators agencies;
    private static URI url;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        agencies = Simulators.start(data, 0);
        url = URI.create(agencies.properties().get("sim.health.url"));
        token = Files.readString(Path.of(agencies.properties().get("sim.health.tokenFile")));
    }

    @AfterAll
    static void stop() {
        agencies.close();
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
        Status status = new HealthConnector(new Settings(url, 50), Clock.systemUTC())
                .probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new HealthConnector(new Settings(url, 50), Clock.systemUTC());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Alfred James", "Pike-Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .identifier("nhs", "999 000 1014")
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
        return context.allow(url.getAuthority()).secret("token", token);
    }

    @Override
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return context.allow(url.getAuthority()).secret("token", "not the token");
    }

    @Override
    protected Set<Trouble> troubles() {
        return Set.of(Trouble.DOWN, Trouble.HANGING, Trouble.GARBAGE, Trouble.ENDLESS);
    }

    @Override
    protected void bring(Trouble trouble) throws Exception {
        String mode = switch (trouble) {
            case NONE -> "none";
            case DOWN -> "fail";
            case HANGING -> "hang";
            case GARBAGE -> "garbage";
            case ENDLESS -> "endless";
        };
        URI faults = URI.create(agencies.properties().get("sim.control.url") + "/control/faults");
        String body = "{\"agency\":\"health\",\"mode\":\"" + mode + "\"}";
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(faults)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding());
    }

    @Override
    protected Pattern foreignThreads() {
        return Pattern.compile("agency-simulator|DRDA.*|derby.*|HTTP-Dispatcher|NetworkServer.*");
    }
}
