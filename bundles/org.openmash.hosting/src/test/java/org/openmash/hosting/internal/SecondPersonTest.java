package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.Area;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Unit;

/** In an area that wants a second person, nobody lets an agency in alone, and nothing is asked without an agreement. */
class SecondPersonTest {

    private static final AgencyId PROBATION = new AgencyId("probation");
    private static final String AREA = "westmoor";
    private static final String CHECKSUM = "ab12";
    private static final LocalDate TODAY = LocalDate.ofInstant(Hub.NOW, ZoneOffset.UTC);
    private static final Caller OPERATOR = person(RoomRole.OPERATOR);
    private static final Caller GOVERNANCE = person(RoomRole.INFORMATION_GOVERNANCE);
    private static final SharingAgreement CURRENT = agreement(TODAY.minusDays(1), TODAY.plusDays(1));

    private final Hub hub = new Hub();
    private final ConnectorBook connectors = FakeConnectors.book(hub);
    private final Doorkeeper doorkeeper =
            new Doorkeeper((caller, action, target) -> new Verdict(true, false, "", Set.of()), hub.book);
    private final FakeCatalogue catalogue =
            new FakeCatalogue().archive("probation.kar", new Unit("probation", "0.1.0", CHECKSUM), "probation");
    private final Activation activation =
            new Activation(hub.house, hub.store, new FakeAreas().with(AREA, Area.Activation.SECOND_PERSON), connectors);
    private final AgencyRoom register = new AgencyRoom(hub.house, hub.book, doorkeeper, catalogue, activation);
    private final ConnectorRoom room =
            new ConnectorRoom(hub.house, hub.book, doorkeeper, catalogue, connectors, activation);

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void anAgencyWaitsForAnAgreementAndForAnotherPerson() {
        present();

        AgencyView proposed = register.join(OPERATOR, PROBATION, AREA);
        assertThat(proposed.life()).isEqualTo(AgencyLife.AWAITING_APPROVAL);
        assertThat(proposed.words()).contains("no information-sharing agreement is recorded: mash:agency-agree");
        refused("no information-sharing agreement", () -> register.approve(GOVERNANCE, PROBATION, AREA));
        assertThat(hub.house.asking().joined(AREA)).isEmpty();

        AgencyView agreed = register.agree(OPERATOR, PROBATION, AREA, CURRENT);
        assertThat(agreed.words()).contains("another person with the information-governance role approves it");
        refused("another person approves", () -> register.approve(OPERATOR, PROBATION, AREA));

        assertThat(register.approve(GOVERNANCE, PROBATION, AREA).life()).isEqualTo(AgencyLife.ACTIVE);
        assertThat(hub.house.asking().joined(AREA)).hasSize(1);
    }

    @Test
    void whoseAgreementIsRecordedFirstHasNotLeftAndWhoLeftHas() {
        present();

        assertThat(register.agree(OPERATOR, PROBATION, AREA, CURRENT).life())
                .isIn(AgencyLife.CONFIGURED, AgencyLife.PROBED);

        register.join(OPERATOR, PROBATION, AREA);
        register.approve(GOVERNANCE, PROBATION, AREA);
        assertThat(register.leave(OPERATOR, PROBATION, AREA).life()).isEqualTo(AgencyLife.LEFT);
    }

    @Test
    void anArchiveFromOutsideSpeaksForNobodyUntilItsChecksumIsApproved() {
        room.install(OPERATOR, "probation.kar");
        present();
        register.join(OPERATOR, PROBATION, AREA);
        register.agree(OPERATOR, PROBATION, AREA, CURRENT);

        refused("archive of its connector is not approved", () -> register.approve(GOVERNANCE, PROBATION, AREA));
        refused("is not the checksum", () -> room.approve(GOVERNANCE, "probation", "cd34"));
        refused("another person approves", () -> room.approve(OPERATOR, "probation", CHECKSUM));
        assertThat(room.connectors(OPERATOR).get(0).approved()).isFalse();

        assertThat(room.approve(GOVERNANCE, "probation", CHECKSUM).approved()).isTrue();
        assertThat(register.approve(GOVERNANCE, PROBATION, AREA).life()).isEqualTo(AgencyLife.ACTIVE);
    }

    @Test
    void aLapsedAgreementStopsTheAskingUntilThereIsANewOne() {
        active();

        register.agree(GOVERNANCE, PROBATION, AREA, agreement(TODAY.minusYears(1), TODAY.minusDays(1)));
        AgencyView lapsed = register.agencies(OPERATOR, AREA).get(0);
        assertThat(lapsed.life()).isEqualTo(AgencyLife.SUSPENDED);
        assertThat(lapsed.words()).contains("its information-sharing agreement ran until " + TODAY.minusDays(1));
        assertThat(hub.house.asking().joined(AREA)).isEmpty();
        assertThat(hub.house.asking().connected(PROBATION, AREA)).isFalse();

        assertThat(register.agree(GOVERNANCE, PROBATION, AREA, CURRENT).life()).isEqualTo(AgencyLife.ACTIVE);
        assertThat(hub.house.asking().connected(PROBATION, AREA)).isTrue();
    }

    @Test
    void anAgencyFromBeforeAgreementsWereRecordedIsNotAskedUntilItHasOne() {
        activeWithoutAgreement();

        AgencyView unagreed = register.agencies(OPERATOR, AREA).get(0);
        assertThat(unagreed.life()).isEqualTo(AgencyLife.SUSPENDED);
        assertThat(unagreed.words()).contains("agreement missing", "mash:agency-agree probation --area");
        assertThat(hub.house.asking().joined(AREA)).isEmpty();
        assertThat(hub.house.asking().connected(PROBATION, AREA)).isFalse();

        assertThat(register.agree(GOVERNANCE, PROBATION, AREA, CURRENT).life()).isEqualTo(AgencyLife.ACTIVE);
        assertThat(hub.house.asking().connected(PROBATION, AREA)).isTrue();
    }

    @Test
    void agenciesOfADemonstrationStayActiveAlsoWhenItsClockIsSetBack() {
        activeWithoutAgreement();

        hub.house.reconcile();

        assertThat(hub.house.asking().connected(PROBATION, AREA)).isTrue();
        assertThat(hub.book.find(new Place(PROBATION, AREA)).orElseThrow().inForce(TODAY.minusMonths(6)))
                .isTrue();
        assertThat(hub.store.recorded()).anySatisfy(row -> assertThat(row).contains("AGENCY_AGREE"));
    }

    @Test
    void whatInformationGovernanceSuspendedOnlyInformationGovernanceResumes() {
        active();

        AgencyView suspended = register.suspend(GOVERNANCE, PROBATION, AREA, "breach under review");
        assertThat(suspended.life()).isEqualTo(AgencyLife.SUSPENDED);
        assertThat(suspended.words()).contains("breach under review");
        assertThat(hub.house.asking().joined(AREA)).isEmpty();

        refused("only information governance resumes it", () -> register.resume(OPERATOR, PROBATION, AREA));
        assertThat(register.resume(GOVERNANCE, PROBATION, AREA).life()).isEqualTo(AgencyLife.ACTIVE);
    }

    @Test
    void anOperatorResumesWhatAnOperatorSuspended() {
        active();
        register.suspend(OPERATOR, PROBATION, AREA, "their system moves");

        assertThat(register.resume(OPERATOR, PROBATION, AREA).life()).isEqualTo(AgencyLife.ACTIVE);
        assertThat(hub.store.told())
                .containsSubsequence(
                        "agency-proposed probation", "agency-suspended probation", "agency-joined probation");
    }

    @Test
    void anAgreementThatCannotBeIsRefusedByField() {
        present();

        refusedField("reference", new SharingAgreement(" ", TODAY, TODAY, Set.of("p"), Set.of("*")));
        refusedField("until", new SharingAgreement("r", TODAY, TODAY.minusDays(1), Set.of("p"), Set.of("*")));
        refusedField("purposes", new SharingAgreement("r", TODAY, TODAY, Set.of(), Set.of("*")));
        refusedField("recordTypes", new SharingAgreement("r", TODAY, TODAY, Set.of("p"), Set.of("horoscopes")));
    }

    private void present() {
        hub.offers(
                "probation",
                Hub.connector((query, context) -> Answer.holdsNothing(), (request, context) -> Answer.holdsNothing()));
    }

    private void active() {
        present();
        register.join(OPERATOR, PROBATION, AREA);
        register.agree(OPERATOR, PROBATION, AREA, CURRENT);
        register.approve(GOVERNANCE, PROBATION, AREA);
    }

    private void refusedField(String field, SharingAgreement wrong) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> register.agree(OPERATOR, PROBATION, AREA, wrong))
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    private static void refused(String words, Runnable step) {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(step::run).withMessageContaining(words);
    }

    private static SharingAgreement agreement(LocalDate from, LocalDate until) {
        return new SharingAgreement("ISA 12", from, until, Set.of("section 47"), Set.of(SharingAgreement.ALL));
    }

    private static Caller person(RoomRole role) {
        return new Caller(
                new UserId(HexId.random()),
                "Kay",
                AgencyId.HUB,
                Set.of(role),
                Set.of(AREA),
                Set.of(),
                Purpose.ADMINISTRATION);
    }

    private void activeWithoutAgreement() {
        present();
        Place place = new Place(PROBATION, AREA);
        hub.book.change(
                OPERATOR,
                place,
                Action.AGENCY_JOIN,
                none -> Optional.of(Changes.standing(Changes.blank(place, "Probation", false), Standing.ACTIVE, "")));
    }
}
