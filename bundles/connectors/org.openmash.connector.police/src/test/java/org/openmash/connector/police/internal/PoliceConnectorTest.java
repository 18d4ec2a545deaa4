package org.openmash.connector.police.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.AgencyConnectorContract;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.Simulators;

class PoliceConnectorTest extends AgencyConnectorContract {

    @TempDir
    static Path data;

    private static Simulators agencies;
    private static URI url;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        agencies = Simulators.start(data, 0);
        url = URI.create(agencies.properties().get("sim.police.url"));
        token = Files.readString(Path.of(agencies.properties().get("sim.police.tokenFile")));
    }

    @AfterAll
    static void stop() {
        agencies.close();
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

    @Test
    void leavesOneBeatCommentHoweverOftenThePackIsDelivered() throws Exception {
        PoliceComments comments = new PoliceComments(settings());
        OutcomePack pack = new OutcomePack(
                "pack-1", "WM-2026-0001", "POL", "strategy discussion", List.of("third notice"), Instant.EPOCH);

        String first = comments.deliver(pack, open(TestCallContext.within(Duration.ofSeconds(5))));
        String second = comments.deliver(pack, open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(first).startsWith("BEAT-").isEqualTo(second);
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
        String body = "{\"agency\":\"police\",\"mode\":\"" + mode + "\"}";
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

    private static Settings settings() {
        return new Settings(url, Optional.empty());
    }
}
