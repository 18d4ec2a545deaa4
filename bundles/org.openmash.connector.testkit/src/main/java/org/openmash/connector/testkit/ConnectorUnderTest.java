package org.openmash.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Answer.Answered;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.connector.api.PersonDetails;

/** What a connector's test says about its connector and its agency, and how the contract asks it. */
abstract class ConnectorUnderTest {

    static final Duration AMPLE = Duration.ofSeconds(20);

    /** The connector under test; made anew at every call, as a restarted hub does it. */
    protected abstract AgencyConnector connector();

    /** Somebody about whom the agency holds facts. */
    protected abstract PersonDetails somebodyKnown();

    /** Somebody of whom the agency has no record. */
    protected abstract PersonDetails nobodyKnown();

    /** Lets the connector reach the agency, with valid secrets. */
    protected abstract <T> TestCallContext<T> open(TestCallContext<T> context);

    /** Lets the connector reach the agency, with secrets that are wrong; null for an agency without secrets. */
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return null;
    }

    /** The troubles this agency can be brought into. */
    protected abstract Set<Trouble> troubles();

    /** Brings the agency's system into that state. */
    protected abstract void bring(Trouble trouble) throws Exception;

    /**
     * Whether a call that waits for the agency ends when its thread is interrupted. False only for drivers that cannot
     * be interrupted, as JDBC's; their calls must end by their own time-outs, taken from the deadline.
     */
    protected boolean interruptible() {
        return true;
    }

    /**
     * The connector's configuration as it stands in its file. With it the contract makes the connector as the hub does,
     * from its configuration, 50 times over, and sees whether its class loader goes; without it that test is left out.
     */
    protected Map<String, Object> configuration() {
        return Map.of();
    }

    /** The connector's outcome sink, made anew at every call; null for an agency that takes no packs. */
    protected OutcomeSink outcomeSink() {
        return null;
    }

    /** How many packs have arrived in the agency's system since this test began. */
    protected int outcomesReceived() throws Exception {
        throw new UnsupportedOperationException("a test with an outcome sink says how many packs have arrived");
    }

    /** The text of the descriptor; from the connector's bundle unless overridden. */
    protected String descriptor() throws Exception {
        try (InputStream in = connector().getClass().getResourceAsStream("/OPENMASH-INF/agency.json")) {
            assertThat(in).as("OPENMASH-INF/agency.json").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Names of threads that the test's own servers may leave running. */
    protected Pattern foreignThreads() {
        return Pattern.compile("");
    }

    @AfterEach
    void heal() throws Exception {
        bring(Trouble.NONE);
    }

    protected final List<Candidate> locate(PersonDetails person) throws ConnectorFault {
        return candidatesOf(connector(), person);
    }

    protected final List<Fact> retrieve(List<Candidate> candidates) throws ConnectorFault {
        return factsOf(connector(), ids(candidates));
    }

    final List<Candidate> candidatesOf(AgencyConnector connector, PersonDetails person) throws ConnectorFault {
        TestCallContext<Candidate> context = open(TestCallContext.within(AMPLE));
        return all(context, connector.locate(TestQuery.about(person), context));
    }

    final List<Fact> factsOf(AgencyConnector connector, List<String> recordIds) throws ConnectorFault {
        TestCallContext<Fact> context = open(TestCallContext.within(AMPLE));
        return all(context, connector.retrieve(TestRequest.on(recordIds), context));
    }

    final void bringIfPossible(Trouble trouble) throws Exception {
        assumeTrue(troubles().contains(trouble), () -> "this agency cannot be brought into " + trouble);
        bring(trouble);
    }

    static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::recordId).toList();
    }

    static List<String> factIds(List<Fact> facts) {
        return facts.stream().map(Fact::externalId).toList();
    }

    private static <T> List<T> all(TestCallContext<T> context, Answer<T> answer) {
        List<T> late = answer instanceof Answered<T> answered ? answered.elements() : List.of();
        return Stream.concat(context.emitted().stream(), late.stream()).toList();
    }
}
