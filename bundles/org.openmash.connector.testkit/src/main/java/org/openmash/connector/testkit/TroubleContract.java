package org.openmash.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;

/** What a connector does when its agency is not well, or when nobody waits for it any more. */
abstract class TroubleContract extends AnswersContract {

    static final Duration SHORT = Duration.ofMillis(1500);

    @Test
    void waitsForAnAgencyThatIsSlow() throws Exception {
        bringIfPossible(Trouble.SLOW);

        List<Candidate> candidates = locate(somebodyKnown());

        assertThat(candidates).isNotEmpty();
    }

    @Test
    void anAgencyThatIsDownIsAFaultThatMayPass() throws Exception {
        bringIfPossible(Trouble.DOWN);

        ConnectorFault fault = catchThrowableOfType(ConnectorFault.class, () -> locate(somebodyKnown()));

        assertThat(fault).isNotNull();
        assertThat(fault.retryable()).isTrue();
    }

    @Test
    void garbageBecomesAFaultAndNeverAnotherThrowable() throws Exception {
        assumeTrue(troubles().contains(Trouble.GARBAGE), "this agency cannot send garbage");
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
        bringIfPossible(Trouble.HANGING);

        Throwable thrown = Call.endedAfter(
                SHORT, () -> connector().locate(TestQuery.about(somebodyKnown()), open(TestCallContext.within(SHORT))));

        assertThat(thrown).isInstanceOf(ConnectorFault.class);
    }

    @Test
    void anInterruptedCallEndsLongBeforeItsDeadline() throws Exception {
        assumeTrue(interruptible(), "this agency's driver cannot be interrupted");
        bringIfPossible(Trouble.HANGING);

        Throwable thrown = Call.endedAfter(SHORT, () -> locate(somebodyKnown()));

        assertThat(thrown).isInstanceOf(ConnectorFault.class);
    }

    @Test
    void anEndlessAnswerIsCutOff() throws Exception {
        bringIfPossible(Trouble.ENDLESS);

        Throwable thrown = Call.endedAfter(AMPLE, () -> locate(somebodyKnown()));

        assertThat(thrown).isInstanceOf(ConnectorFault.class);
    }

    @Test
    void aCancelledCallEndsAtOnce() throws Exception {
        AgencyConnector connector = connector();

        Throwable thrown = Call.endedAfter(Duration.ofSeconds(5), () -> {
            Thread.currentThread().interrupt();
            connector.locate(TestQuery.about(somebodyKnown()), open(TestCallContext.within(AMPLE)));
        });

        assertThat(thrown == null || thrown instanceof ConnectorFault).isTrue();
    }

    @Test
    void refusedCredentialsAreSomethingForAPerson() {
        TestCallContext<Candidate> context = openWrongly(TestCallContext.within(AMPLE));
        assumeTrue(context != null, "this agency has no secrets");

        ConnectorFault fault = catchThrowableOfType(
                ConnectorFault.class, () -> connector().locate(TestQuery.about(somebodyKnown()), context));

        assertThat(fault.kind()).isEqualTo(ConnectorFault.Kind.AUTHENTICATION);
    }
}
