package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.hosting.internal.agency.Place;

/** Whatever a connector does wrong has a name of its own by the time staff hear of it. */
class TroublesTest {

    private static final Place POLICE = new Place(new AgencyId("police"), "westmoor");

    private final Hub hub = new Hub();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void anErrorOfTheConnectorBrokeIt() {
        asks((query, context) -> {
            throw new StackOverflowError();
        });

        told(AskTrouble.BROKE);
    }

    @Test
    void moreThanTheHubTakesIsTooLarge() {
        asks((query, context) -> Answer.answered(
                IntStream.range(0, 201).mapToObj(i -> Hub.candidate("R" + i)).toList()));

        told(AskTrouble.TOO_LARGE);
    }

    @Test
    void whatDoesNotFitIsUnusable() {
        asks((query, context) -> null);

        told(AskTrouble.UNUSABLE);
    }

    @Test
    void recordsThatNobodyAskedForAreOtherRecords() {
        hub.hands(
                "police",
                (request, context) -> Answer.answered(
                        List.of(Fact.of("F1", "R2", "note", "a note").build())));

        hub.retrieve("aa", "police", "R1");

        told(AskTrouble.OTHER_RECORDS);
    }

    @Test
    void faultsOfItsSystemKeepTheirKind() {
        asks((query, context) -> {
            throw new ConnectorFault(Kind.AUTHENTICATION, "the key is refused");
        });

        told(AskTrouble.CREDENTIALS);
    }

    @Test
    void afterRepeatedFaultsItRests() {
        asks((query, context) -> {
            throw new ConnectorFault(Kind.AUTHENTICATION, "the key is refused");
        });

        again(5);

        told(AskTrouble.RESTING);
    }

    @Test
    void afterRepeatedUnusableAnswersItIsInQuarantine() {
        asks((query, context) -> null);

        again(5);

        told(AskTrouble.QUARANTINED);
    }

    @Test
    void aCallThatIgnoresItsInterruptionHangs() {
        hub.house.open();
        asks((query, context) -> {
            Instant end = Instant.now().plus(Hub.DEADLINE).plusSeconds(5);
            while (Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            return Answer.holdsNothing();
        });

        told(AskTrouble.HUNG);
        assertThat(hub.intake.heard()).anyMatch(line -> line.startsWith("late aa"));
    }

    @Test
    void whatPeopleDecidedIsNamedAsSuch() {
        hub.joins("police", (query, context) -> Answer.holdsNothing());

        decide(agreement -> Changes.standing(agreement, Standing.SUSPENDED, "audit"));
        hub.locate("aa", "police");
        told(AskTrouble.SUSPENDED);
        decide(agreement -> Changes.standing(
                Changes.sharing(
                        agreement,
                        new SharingAgreement(
                                "ISA 1",
                                hub.book.today().minusYears(2),
                                hub.book.today().minusYears(1),
                                agreement.sharing().orElseThrow().purposes(),
                                agreement.sharing().orElseThrow().recordTypes())),
                Standing.ACTIVE,
                ""));
        hub.locate("bb", "police");
        told(AskTrouble.NOT_AGREED);
        decide(agreement -> Changes.standing(agreement, Standing.LEFT, ""));
        hub.locate("cc", "police");
        told(AskTrouble.LEFT);
    }

    @Test
    void anAgencyWithoutItsConnectorIsMissing() {
        hub.agrees("police");

        hub.locate("aa", "police");

        told(AskTrouble.MISSING);
    }

    private void asks(Hub.Locating locating) {
        hub.joins("police", locating);
        hub.locate("aa", "police");
    }

    private void again(int times) {
        for (int i = 1; i <= times; i++) {
            int told = i;
            await("the question before has its answer")
                    .until(() -> hub.intake.troubles().size() >= told);
            hub.locate("b" + i, "police");
        }
    }

    private void decide(UnaryOperator<Agreement> change) {
        hub.book.change(
                Caller.hub(POLICE.agency(), POLICE.area()),
                POLICE,
                Action.AGENCY_SUSPEND,
                before -> before.map(change));
    }

    private void told(AskTrouble trouble) {
        await("core is told by a thread of the hub's")
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(hub.intake.troubles()).contains(trouble));
    }
}
