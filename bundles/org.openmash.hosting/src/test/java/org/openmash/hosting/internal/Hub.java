package org.openmash.hosting.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Seed;
import org.openmash.hosting.internal.ask.Patience;

/** A hub without a container: real threads and deadlines, everything else in memory. */
final class Hub implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofMillis(1000);
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final FakeStore store = new FakeStore();
    final FakeIntake intake = new FakeIntake();
    final AgreementBook book = new AgreementBook(store, store, store, store, CLOCK);
    final House house;

    /** A connector's way to say who it could be. */
    @FunctionalInterface
    interface Locating {
        Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault;
    }

    /** A connector's way to hand over content. */
    @FunctionalInterface
    interface Retrieving {
        Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault;
    }

    Hub(Seed... seeds) {
        Patience patience = new Patience(DEADLINE, DEADLINE, DEADLINE, DEADLINE);
        Duration pause = Duration.ofMillis(20);
        house = new House(
                new Settings(List.of(seeds), 2, 4, patience, pause, Duration.ofHours(1), Duration.ofMillis(500), true),
                book);
        house.intake().open(intake);
    }

    /** The agency is there and has joined. */
    Hub joins(String kind, Locating locating) {
        offers(kind, connector(locating, (request, context) -> Answer.holdsNothing()));
        return agrees(kind);
    }

    Hub hands(String kind, Retrieving retrieving) {
        offers(kind, connector((query, context) -> Answer.holdsNothing(), retrieving));
        return agrees(kind);
    }

    Offer<AgencyConnector> offers(String kind, AgencyConnector connector) {
        Offer<AgencyConnector> offer = FakeOffer.of(kind, AgencyConnector.class, connector);
        house.counterparts().add(offer);
        return offer;
    }

    Hub agrees(String kind) {
        AgencyId agency = new AgencyId(kind);
        Place place = new Place(agency, "westmoor");
        book.change(
                Caller.hub(agency, "westmoor"),
                place,
                Action.AGENCY_JOIN,
                none -> Optional.of(Changes.standing(
                        Changes.sharing(
                                Changes.proposed(Changes.blank(place, kind, false), kind, false, "a person"),
                                Activation.demonstration(book.today())),
                        Standing.ACTIVE,
                        "")));
        return this;
    }

    /** Asks about one subject. */
    ResearchRequest locate(String digits, String kind) {
        return locate(digits, kind, 1);
    }

    ResearchRequest locate(String digits, String kind, int people) {
        Map<SubjectId, PersonDetails> subjects = new LinkedHashMap<>();
        for (int i = 0; i < people; i++) {
            subjects.put(new SubjectId(HexId.random()), person());
        }
        ResearchRequest request = request(digits, kind, List.copyOf(subjects.keySet()));
        house.asking().locate(request, subjects, "section 47: a child may be at risk");
        return request;
    }

    void retrieve(String digits, String kind, String... records) {
        house.asking().retrieve(request(digits, kind, List.of()), List.of(records));
    }

    private static ResearchRequest request(String digits, String kind, List<SubjectId> subjects) {
        return new ResearchRequest(
                new RequestId(digits.repeat(16)),
                new CaseId(HexId.random()),
                "westmoor",
                new AgencyId(kind),
                subjects,
                "what is known of violence at home",
                false,
                NOW,
                NOW.plusSeconds(7200),
                AnswerState.ASKED,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0);
    }

    static AgencyConnector connector(Locating locating, Retrieving retrieving) {
        return new AgencyConnector() {
            @Override
            public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
                return locating.locate(query, context);
            }

            @Override
            public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
                return retrieving.retrieve(request, context);
            }
        };
    }

    static Candidate candidate(String id) {
        return new Candidate(id, "register", person(), Optional.empty(), "duty desk");
    }

    static PersonDetails person() {
        return PersonDetails.named("Grace", "Fictional").build();
    }

    @Override
    public void close() {
        house.close();
    }
}
