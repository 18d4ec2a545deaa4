package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.area.MemberView;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.area.AreaReconciler;
import org.openmash.hosting.internal.area.FakeInstances;
import org.openmash.hosting.internal.area.FakeKinds;

/** A county joins from its document: its police is that of the county next to it. */
class AreaDoorTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final Place HERE = new Place(POLICE, "tamarshire");
    private static final Place NEXT = new Place(POLICE, "westmoor");
    private static final LocalDate TODAY = LocalDate.ofInstant(Hub.NOW, ZoneOffset.UTC);

    private final Hub hub = new Hub();
    private final FakeAreas areas = new FakeAreas();
    private final ConnectorBook connectors = FakeConnectors.book(hub);
    private final Activation activation = new Activation(hub.house, hub.store, areas, connectors);
    private final AreaDoor door = new AreaDoor(
            hub.house,
            hub.book,
            activation,
            new AreaReconciler(
                    hub.store,
                    areas,
                    new FakeInstances().byHand(FakeKinds.POLICE, "westmoor", "police", "westmoor"),
                    new FakeKinds()));

    @AfterEach
    void close() {
        door.close();
        hub.close();
    }

    @Test
    void oneConnectorSpeaksForBothCountiesAndTheFirstNoticesNothing() {
        Offer<AgencyConnector> offer = speaks();
        Counterpart before = hub.house.counterparts().find(NEXT).orElseThrow();
        proposed(Area.Activation.SECOND_PERSON, current());

        door.round();

        assertThat(hub.house.counterparts().find(HERE)).get().matches(Counterpart::answers);
        assertThat(hub.house.counterparts().find(NEXT)).containsSame(before);
        hub.house.counterparts().remove(offer);
        assertThat(hub.house.counterparts().find(HERE)).isEmpty();
    }

    @Test
    void secondPersonIsAwaitedWhereTheAreaWantsOne() {
        speaks();
        proposed(Area.Activation.SECOND_PERSON, current());

        door.round();

        assertThat(hub.book.find(HERE).orElseThrow().standing()).isEqualTo(Standing.PROPOSED);
        assertThat(words())
                .contains("answers through the connector of westmoor")
                .contains("another person");
    }

    @Test
    void onePersonAreaActivatesOnceConnectorAndAgreementAreThere() {
        proposed(Area.Activation.ONE_PERSON, current());
        door.round();
        assertThat(hub.book.find(HERE).orElseThrow().standing()).isEqualTo(Standing.PROPOSED);

        speaks();
        door.round();

        assertThat(hub.book.find(HERE).orElseThrow().standing()).isEqualTo(Standing.ACTIVE);
        assertThat(hub.store.told()).containsOnlyOnce("agency-joined police");
    }

    @Test
    void agreementThatIsNotCurrentActivatesNobody() {
        speaks();
        proposed(Area.Activation.ONE_PERSON, Optional.of(agreement(TODAY.plusDays(1))));

        door.round();

        assertThat(hub.book.find(HERE).orElseThrow().standing()).isEqualTo(Standing.PROPOSED);
        assertThat(words()).contains("its information-sharing agreement runs from");
    }

    @Test
    void termsOfADocumentThatDifferFromThoseAgreedAreSaid() {
        speaks();
        proposed(Area.Activation.SECOND_PERSON, current());
        areas.put(document(Area.Activation.SECOND_PERSON, Optional.of(agreement(TODAY.minusDays(3)))));

        door.round();

        assertThat(words()).contains("is not that of the document and stays: to record it mash:agency-agree police");
    }

    @Test
    void nobodyJoinsARetiredAreaAndTheWordsSayWhy() {
        areas.put(retired(document(Area.Activation.ONE_PERSON, current())));

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> activation.mustBeOpen("tamarshire"))
                .withMessageContaining("tamarshire has retired")
                .withMessageContaining("mash:area-add");
        activation.mustBeOpen("westmoor");
    }

    private Offer<AgencyConnector> speaks() {
        return hub.offers(
                "police",
                Hub.connector((query, context) -> Answer.holdsNothing(), (request, context) -> Answer.holdsNothing()));
    }

    private String words() {
        List<MemberView> members = door.members(areas.find("tamarshire").orElseThrow());
        return members.get(0).words();
    }

    /** The core has taken the document and proposed its police. */
    private void proposed(Area.Activation how, Optional<SharingAgreement> sharing) {
        areas.put(document(how, sharing));
        hub.book.change(
                Caller.hub(POLICE, HERE.area()),
                HERE,
                Action.AGENCY_JOIN,
                none -> Optional.of(Changes.sharing(Changes.blank(HERE, "Police", false), sharing.orElseThrow())));
    }

    private static Area document(Area.Activation how, Optional<SharingAgreement> sharing) {
        Area area = new FakeAreas().with(HERE.area(), how).find(HERE.area()).orElseThrow();
        Member police = new Member(POLICE, "Police", "police", Map.of("agency.areas", "westmoor,tamarshire"), sharing);
        return with(area, List.of(police), false);
    }

    private static Area retired(Area area) {
        return with(area, area.agencies(), true);
    }

    private static Area with(Area area, List<Member> members, boolean retired) {
        return new Area(
                area.id(),
                area.name(),
                area.activation(),
                area.backFill(),
                area.calendar(),
                area.calendars(),
                area.thresholds(),
                area.protocol(),
                members,
                area.teams(),
                retired,
                area.since(),
                area.by());
    }

    private static Optional<SharingAgreement> current() {
        return Optional.of(agreement(TODAY.minusDays(1)));
    }

    private static SharingAgreement agreement(LocalDate from) {
        return new SharingAgreement(
                "ISA 7", from, TODAY.plusDays(9), Set.of("safeguarding"), Set.of(SharingAgreement.ALL));
    }
}
