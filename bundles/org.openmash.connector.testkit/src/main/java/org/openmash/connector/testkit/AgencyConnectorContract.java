package org.openmash.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Answer.Answered;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;

/**
 * What every connector does, whatever it speaks. A connector's test extends this, against a system that speaks the
 * agency's protocol, and says who is in it and how to bring it into trouble.
 */
public abstract class AgencyConnectorContract {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(1500);

    /** The connector under test; made anew for each test. */
    protected abstract AgencyConnector connector();

    /** Somebody about whom the agency holds facts. */
    protected abstract PersonDetails somebodyKnown();

    /** Somebody of whom the agency has no record. */
    protected abstract PersonDetails nobodyKnown();

    /** Lets the connector reach the agency, with valid secrets. */
    protected abstract <T> TestCallContext<T> open(TestCallContext<T> context);

    /** Lets the connector reach the agency, with secrets that are wrong. Empty for an agency without secrets. */
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return null;
    }

    /** The troubles this agency can be brought into. */
    protected abstract Set<Trouble> troubles();

    /** Brings the agency's system into that state. */
    protected abstract void bring(Trouble trouble) throws Exception;

    /** Names of threads that the test's own servers may leave running. */
    protected Pattern foreignThreads() {
        return Pattern.compile("");
    }

    @AfterEach
    void heal() throws Exception {
        bring(Trouble.NONE);
    }

    @Test
    void findsSomebodyAndHandsOverWhatIsHeld() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        List<Fact> facts = retrieve(candidates);

        assertThat(candidates).isNotEmpty();
        assertThat(facts).isNotEmpty();
        assertThat(candidates).allSatisfy(c -> assertThat(c.recordId()).isNotBlank());
        assertThat(facts).allSatisfy(f -> {
            assertThat(f.externalId()).isNotBlank();
            assertThat(f.text()).isNotBlank();
            assertThat(ids(candidates)).contains(f.recordId());
        });
    }

    @Test
    void handsOverIdentityOnlyUntilSomebodyIsConfirmed() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());
        List<Fact> facts = retrieve(candidates);

        String identities =
                candidates.stream().map(AgencyConnectorContract::everything).collect(Collectors.joining());

        assertThat(facts).allSatisfy(f -> assertThat(identities).doesNotContain(f.text()));
    }

    @Test
    void givesTheSameIdsWhenAskedAgain() throws Exception {
        List<Candidate> first = locate(somebodyKnown());
        List<Candidate> second = locate(somebodyKnown());

        assertThat(ids(second)).isEqualTo(ids(first)).doesNotHaveDuplicates();
        assertThat(factIds(retrieve(second)))
                .isEqualTo(factIds(retrieve(first)))
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsNothingIsAnAnswerAndNoFault() throws Exception {
        Answer<Candidate> answer = connector().locate(TestQuery.about(nobodyKnown()), open(within(AMPLE)));

        assertThat(answer).isEqualTo(Answer.holdsNothing());
    }

    @Test
    void usesRecordTypesAndHandlingCodesOfItsDescriptor() throws Exception {
        String descriptor = descriptor();

        List<Fact> facts = retrieve(locate(somebodyKnown()));

        assertThat(facts).allSatisfy(f -> {
            assertThat(descriptor).contains("\"" + f.recordType() + "\"");
            assertThat(descriptor).contains("\"" + f.handlingCode() + "\"");
        });
    }

    @Test
    void anAgencyThatIsDownIsAFaultThatMayPass() throws Exception {
        assumeTrue(troubles().contains(Trouble.DOWN), "cannot be brought down");
        bring(Trouble.DOWN);

        ConnectorFault fault = catchThrowableOfType(ConnectorFault.class, () -> locate(somebodyKnown()));

        assertThat(fault).isNotNull();
        assertThat(fault.retryable()).isTrue();
    }

    @Test
    void garbageBecomesAFaultAndNeverAnotherThrowable() throws Exception {
        assumeTrue(troubles().contains(Trouble.GARBAGE), "cannot send garbage");
        List<Candidate> known = locate(somebodyKnown());
        bring(Trouble.GARBAGE);

        List<Throwable> thrown = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            thrown.add(Call.endedAfter(AMPLE, () -> locate(somebodyKnown())));
            thrown.add(Call.endedAfter(AMPLE, () -> retrieve(known)));
        }

        assertThat(thrown).allSatisfy(e -> {
            assertThat(e).isInstanceOf(ConnectorFault.class);
            assertThat(((ConnectorFault) e).kind()).isEqualTo(ConnectorFault.Kind.BAD_ANSWER);
        });
    }

    @Test
    void aHangingAgencyCostsNoMoreThanTheDeadline() throws Exception {
        assumeTrue(troubles().contains(Trouble.HANGING), "cannot hang");
        bring(Trouble.HANGING);

        Throwable thrown =
                Call.endedAfter(SHORT, () -> connector().locate(TestQuery.about(somebodyKnown()), open(within(SHORT))));

        assertThat(thrown).isInstanceOf(ConnectorFault.class);
    }

    @Test
    void anEndlessAnswerIsCutOff() throws Exception {
        assumeTrue(troubles().contains(Trouble.ENDLESS), "cannot answer without end");
        bring(Trouble.ENDLESS);

        Throwable thrown = Call.endedAfter(AMPLE, () -> locate(somebodyKnown()));

        assertThat(thrown).isInstanceOf(ConnectorFault.class);
    }

    @Test
    void aCancelledCallEndsAtOnce() throws Exception {
        AgencyConnector connector = connector();

        Throwable thrown = Call.endedAfter(Duration.ofSeconds(5), () -> {
            Thread.currentThread().interrupt();
            connector.locate(TestQuery.about(somebodyKnown()), open(within(AMPLE)));
        });

        assertThat(thrown == null || thrown instanceof ConnectorFault).isTrue();
    }

    @Test
    void refusedCredentialsAreSomethingForAPerson() {
        TestCallContext<Candidate> context = openWrongly(within(AMPLE));
        assumeTrue(context != null, "has no secrets");

        ConnectorFault fault = catchThrowableOfType(
                ConnectorFault.class, () -> connector().locate(TestQuery.about(somebodyKnown()), context));

        assertThat(fault.kind()).isEqualTo(ConnectorFault.Kind.AUTHENTICATION);
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        retrieve(locate(somebodyKnown()));
        Set<Thread> before = threads();

        for (int i = 0; i < 5; i++) {
            retrieve(locate(somebodyKnown()));
        }

        assertThat(threads()).isSubsetOf(before);
    }

    protected final List<Candidate> locate(PersonDetails person) throws ConnectorFault {
        TestCallContext<Candidate> context = open(within(AMPLE));
        Answer<Candidate> answer = connector().locate(TestQuery.about(person), context);
        return all(context, answer);
    }

    protected final List<Fact> retrieve(List<Candidate> candidates) throws ConnectorFault {
        TestCallContext<Fact> context = open(within(AMPLE));
        Answer<Fact> answer = connector().retrieve(TestRequest.on(ids(candidates)), context);
        return all(context, answer);
    }

    private static <T> TestCallContext<T> within(Duration time) {
        return TestCallContext.within(time);
    }

    private static <T> List<T> all(TestCallContext<T> context, Answer<T> answer) {
        List<T> late = answer instanceof Answered<T> answered ? answered.elements() : List.of();
        return Stream.concat(context.emitted().stream(), late.stream()).toList();
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::recordId).toList();
    }

    private static List<String> factIds(List<Fact> facts) {
        return facts.stream().map(Fact::externalId).toList();
    }

    private static String everything(Candidate c) {
        PersonDetails p = c.person();
        return Stream.of(
                        Stream.of(c.recordId(), c.system(), c.contact()),
                        p.names().stream().map(n -> n.full()),
                        p.identifiers().stream().map(i -> i.value()),
                        p.addresses().stream().map(PostalAddress::text),
                        p.phones().stream(),
                        p.relatedNames().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
    }

    private String descriptor() throws Exception {
        try (InputStream in = connector().getClass().getResourceAsStream("/OPENMASH-INF/agency.json")) {
            assertThat(in).as("OPENMASH-INF/agency.json").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Set<Thread> threads() {
        Pattern foreign = Pattern.compile("HttpClient-.*|ForkJoinPool.*|CompletableFuture.*|contract-call");
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> !foreign.matcher(t.getName()).matches())
                .filter(t -> !foreignThreads().matcher(t.getName()).matches())
                .collect(Collectors.toSet());
    }
}
