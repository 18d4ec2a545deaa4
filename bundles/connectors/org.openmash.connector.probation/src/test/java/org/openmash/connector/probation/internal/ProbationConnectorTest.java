package org.openmash.connector.probation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
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
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.AgencyConnectorContract;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.Simulators;

class ProbationConnectorTest extends AgencyConnectorContract {

    @TempDir
    static Path data;

    private static Simulators agencies;
    private static URI url;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        agencies = Simulators.start(data, 0);
        url = URI.create(agencies.properties().get("sim.probation.url"));
        token = Files.readString(Path.of(agencies.properties().get("sim.probation.tokenFile")));
    }

    @AfterAll
    static void stop() {
        agencies.close();
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
                new ProbationConnector(new Settings(url)).probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new ProbationConnector(new Settings(url));
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Patrick", "Dunne")
                .born(PartialDate.day(LocalDate.of(1979, 6, 9)))
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
        String body = "{\"agency\":\"probation\",\"mode\":\"" + mode + "\"}";
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
