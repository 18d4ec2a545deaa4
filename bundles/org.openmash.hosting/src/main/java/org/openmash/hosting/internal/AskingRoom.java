package org.openmash.hosting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyGateway;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Counterparts;
import org.openmash.hosting.internal.agency.DeskCard;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.ask.Deliveries;
import org.openmash.hosting.internal.ask.Fanout;

/** Asks those who have joined, as their agreement allows, and delivers to them. Called from many threads. */
final class AskingRoom implements AgencyGateway {

    private final AgreementBook book;
    private final Counterparts counterparts;
    private final Fanout fanout;
    private final Deliveries deliveries;

    AskingRoom(AgreementBook book, Counterparts counterparts, Fanout fanout, Deliveries deliveries) {
        this.book = book;
        this.counterparts = counterparts;
        this.fanout = fanout;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<AgencyCard> card(AgencyId agency, String area) {
        return book.find(new Place(agency, area)).filter(book::inForce).map(this::card);
    }

    @Override
    public List<AgencyCard> joined(String area) {
        return book.joinedIn(area).stream().map(this::card).toList();
    }

    /** Without its connector an agency is answered for at its desk, so it gets a desk's card. */
    private AgencyCard card(Agreement agreement) {
        return present(agreement)
                .flatMap(counterpart -> counterpart.reading().card())
                .orElseGet(() -> DeskCard.of(agreement.agency(), agreement.name()));
    }

    private Optional<Counterpart> present(Agreement agreement) {
        return agreement.desk() ? Optional.empty() : counterparts.find(new Place(agreement.agency(), agreement.area()));
    }

    @Override
    public boolean connected(AgencyId agency, String area) {
        return speaking(agency, area).isPresent();
    }

    private Optional<Counterpart> speaking(AgencyId agency, String area) {
        return book.find(new Place(agency, area))
                .filter(book::inForce)
                .flatMap(this::present)
                .filter(Counterpart::answers);
    }

    @Override
    public void locate(ResearchRequest request, Map<SubjectId, PersonDetails> subjects, String purpose) {
        speaking(request.agency(), request.area())
                .ifPresentOrElse(
                        counterpart -> fanout.locate(counterpart, request, subjects, purpose), () -> refuse(request));
    }

    @Override
    public void retrieve(ResearchRequest request, List<String> recordIds) {
        Counterpart counterpart = speaking(request.agency(), request.area()).orElse(null);
        AgencyCard card =
                counterpart == null ? null : counterpart.reading().card().orElse(null);
        if (card == null) {
            refuse(request);
        } else {
            fanout.retrieve(counterpart, card, request, recordIds, type -> covers(counterpart.place(), type));
        }
    }

    /** Nobody speaks for it now. */
    private void refuse(ResearchRequest request) {
        AskTrouble silence = book.silence(new Place(request.agency(), request.area()));
        String words = silence == AskTrouble.MISSING ? "nobody speaks for it now" : "nobody is asked there now";
        fanout.refuse(request.id(), silence, words);
    }

    /** Whether the agreement covers records of that type. */
    private boolean covers(Place place, String recordType) {
        return book.find(place)
                .flatMap(Agreement::sharing)
                .map(sharing -> sharing.covers(recordType))
                .orElse(true);
    }

    @Override
    public void deliver(AgencyId agency, String area, OutcomePack pack) {
        Place place = new Place(agency, area);
        if (book.joined(place)) {
            deliveries.deliver(place, pack);
            return;
        }
        boolean mayComeBack = takesPacks(agency, area);
        String words = mayComeBack
                ? "it is suspended, or its agreement does not run"
                : "it has left, or its people answer at a desk";
        deliveries.refuse(new PackId(pack.packId()), mayComeBack, words);
    }

    @Override
    public boolean takesPacks(AgencyId agency, String area) {
        Place place = new Place(agency, area);
        return book.find(place)
                .filter(agreement -> !agreement.desk() && agreement.standing() != Standing.LEFT)
                .filter(agreement -> counterparts
                        .find(place)
                        .map(counterpart -> counterpart.role(OutcomeSink.class).isPresent())
                        .orElse(true))
                .isPresent();
    }

    @Override
    public void cancel(RequestId request) {
        fanout.cancel(request);
    }
}
