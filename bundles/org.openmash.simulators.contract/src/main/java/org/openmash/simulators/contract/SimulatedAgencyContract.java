package org.openmash.simulators.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.testkit.AgencyConnectorContract;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.Simulators;

/** The connector contract against one simulated agency, real protocol included. */
public abstract class SimulatedAgencyContract extends AgencyConnectorContract {

    @TempDir
    static Path data;

    private static Simulators agencies;

    private final String agency;

    /** @param agency as the simulators' control knows it: {@code police}, {@code socialcare}, … */
    protected SimulatedAgencyContract(String agency) {
        this.agency = agency;
    }

    @BeforeAll
    static void startTheAgencies() {
        agencies = Simulators.start(data, 0);
    }

    @AfterAll
    static void stopTheAgencies() {
        agencies.close();
    }

    /** What the simulators tell of this agency, for example {@code url}. */
    protected final String told(String key) {
        return agencies.properties().get("sim." + agency + "." + key);
    }

    /** The one line of a file that the simulators name, for example {@code tokenFile}. */
    protected final String secret(String key) {
        try {
            return Files.readString(Path.of(told(key)));
        } catch (IOException e) {
            throw new IllegalStateException("the simulators' " + key + " cannot be read", e);
        }
    }

    @Override
    protected PersonDetails nobodyKnown() {
        return PersonDetails.named("Xanthippe", "Quillfeather")
                .born(PartialDate.day(LocalDate.of(1911, 1, 31)))
                .build();
    }

    @Override
    protected void bring(Trouble trouble) throws Exception {
        URI faults = URI.create(agencies.properties().get("sim.control.url") + "/control/faults");
        String body = "{\"agency\":\"" + agency + "\",\"delayMillis\":1000,\"mode\":\"" + modeOf(trouble) + "\"}";
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

    private static String modeOf(Trouble trouble) {
        return switch (trouble) {
            case NONE -> "none";
            case DOWN -> "fail";
            case HANGING -> "hang";
            case GARBAGE -> "garbage";
            case ENDLESS -> "endless";
            case SLOW -> "slow";
            case EMPTY -> "empty";
            case HUGE -> throw new IllegalArgumentException("no simulated agency knows " + trouble);
        };
    }
}
