package org.openmash.hosting.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.AgencyDetail;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.agency.TryOut;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of agencies. Who may do what is decided first; a refusal is on record too. */
@Component(service = AgencyRegister.class)
public final class AgencyRoom implements AgencyRegister {

    private static final int LONGEST_REASON = 500;

    private final House house;
    private final AgreementBook book;
    private final Doorkeeper doorkeeper;
    private final ConnectorCatalogue catalogue;
    private final Activation activation;
    private final AgencyViews views;

    @Activate
    public AgencyRoom(
            @Reference AgencyDoor door,
            @Reference AgreementBook book,
            @Reference Policy policy,
            @Reference ConnectorCatalogue catalogue,
            @Reference ConnectorBook connectors,
            @Reference Transactions transactions,
            @Reference AreaStore areas) {
        this(
                door.house(),
                book,
                new Doorkeeper(policy, book),
                catalogue,
                new Activation(door.house(), transactions, areas, connectors));
    }

    AgencyRoom(
            House house,
            AgreementBook book,
            Doorkeeper doorkeeper,
            ConnectorCatalogue catalogue,
            Activation activation) {
        this.house = house;
        this.activation = activation;
        this.book = book;
        this.doorkeeper = doorkeeper;
        this.catalogue = catalogue;
        views = new AgencyViews(house, book, activation);
    }

    @Override
    public List<AgencyView> agencies(Caller caller, String area) {
        doorkeeper.permit(caller, Action.AGENCY_LIST, Target.of("agency", "", area));
        return views.agencies(area, catalogue.entries());
    }

    @Override
    public AgencyView join(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_JOIN, AgreementBook.target(place));
        activation.mustBeOpen(area);
        Standing standing = book.find(place).map(Agreement::standing).orElse(Standing.LEFT);
        if (standing == Standing.LEFT) {
            propose(caller, place);
        } else if (standing == Standing.SUSPENDED) {
            throw new InvalidRequest("agency", "is suspended: mash:agency-resume " + agency + " --area " + area);
        }
        return views.view(place);
    }

    /** Proposed, and active at once where one person may; a desk needs no agreement. */
    private void propose(Caller caller, Place place) {
        boolean desk = !connectorReady(place);
        String name = desk
                ? book.find(place).map(Agreement::name).orElse(place.agency().value())
                : house.name(place);
        boolean atOnce = desk || activation.byOnePerson(place.area());
        book.change(caller, place, Action.AGENCY_JOIN, before -> {
            Agreement proposed = Changes.proposed(
                    before.orElseGet(() -> Changes.blank(place, name, desk)),
                    name,
                    desk,
                    caller.user().value());
            return Optional.of(atOnce ? activated(place, proposed) : proposed);
        });
    }

    private Agreement activated(Place place, Agreement proposed) {
        Agreement agreed = proposed.desk() || proposed.sharing().isPresent()
                ? proposed
                : Changes.sharing(proposed, Activation.demonstration(book.today()));
        activation.check(place, agreed, book.today());
        return Changes.standing(agreed, Standing.ACTIVE, "");
    }

    /** A connector must be there, unless people of the agency have answered at a desk before. */
    private boolean connectorReady(Place place) {
        Optional<Counterpart> counterpart = house.counterparts().find(place);
        if (counterpart.map(Counterpart::answers).orElse(false)) {
            return true;
        }
        if (book.find(place).map(Agreement::desk).orElse(false)) {
            return false;
        }
        throw new InvalidRequest("agency", "cannot join: " + views.view(place).words());
    }

    @Override
    public AgencyDetail agency(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_READ, AgreementBook.target(place));
        return views.detail(place);
    }

    @Override
    public AgencyView agree(Caller caller, AgencyId agency, String area, SharingAgreement sharing) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_AGREE, AgreementBook.target(place));
        Activation.check(
                sharing,
                house.counterparts().find(place).flatMap(c -> c.reading().card()));
        String name = house.name(place);
        book.change(
                caller,
                place,
                Action.AGENCY_AGREE,
                before -> Optional.of(Changes.sharing(before.orElseGet(() -> unproposed(place, name)), sharing)));
        return views.view(place);
    }

    /** An agreement may be recorded before anybody proposes that the agency joins. */
    private static Agreement unproposed(Place place, String name) {
        return Changes.standing(Changes.blank(place, name, false), Standing.LEFT, "");
    }

    @Override
    public AgencyView approve(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_APPROVE, AgreementBook.target(place));
        activation.mustBeOpen(area);
        return change(caller, place, Action.AGENCY_APPROVE, before -> {
            if (before.standing() != Standing.PROPOSED) {
                throw new InvalidRequest("agency", "nobody has proposed it: mash:agency-join " + agency);
            }
            if (before.proposedBy().equals(caller.user().value())) {
                throw new InvalidRequest("agency", "you proposed it: another person approves");
            }
            activation.check(place, before, book.today());
            return Changes.standing(before, Standing.ACTIVE, "");
        });
    }

    @Override
    public AgencyView suspend(Caller caller, AgencyId agency, String area, String reason) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_SUSPEND, AgreementBook.target(place));
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidRequest("reason", "say why, in 1 to " + LONGEST_REASON + " characters");
        }
        boolean governed = caller.has(RoomRole.INFORMATION_GOVERNANCE);
        return change(caller, place, Action.AGENCY_SUSPEND, before -> {
            if (before.standing() != Standing.ACTIVE && before.standing() != Standing.SUSPENDED) {
                throw new InvalidRequest("agency", "is not active, so there is nothing to suspend");
            }
            return Changes.suspended(before, reason.strip(), governed || before.governed());
        });
    }

    @Override
    public AgencyView resume(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_RESUME, AgreementBook.target(place));
        activation.mustBeOpen(area);
        change(caller, place, Action.AGENCY_RESUME, before -> {
            if (before.standing() != Standing.SUSPENDED) {
                return before;
            }
            if (before.governed() && !caller.has(RoomRole.INFORMATION_GOVERNANCE)) {
                throw new InvalidRequest(
                        "agency", "information governance suspended it, and only information governance resumes it");
            }
            activation.check(place, before, book.today());
            return Changes.standing(before, Standing.ACTIVE, "");
        });
        house.counterparts()
                .find(place)
                .ifPresent(counterpart -> counterpart.gate().resume());
        return views.view(place);
    }

    private AgencyView change(Caller caller, Place place, Action action, UnaryOperator<Agreement> change) {
        Agreement known = known(place);
        book.change(caller, place, action, before -> Optional.of(change.apply(before.orElse(known))));
        return views.view(place);
    }

    private Agreement known(Place place) {
        return book.find(place).orElseThrow(() -> new NotFound("no such agency has joined there"));
    }

    @Override
    public AgencyView leave(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_LEAVE, AgreementBook.target(place));
        Agreement agreement = book.find(place).orElseThrow(() -> new NotFound("no such agency has joined there"));
        if (agreement.standing() != Standing.LEFT) {
            book.change(
                    caller,
                    place,
                    Action.AGENCY_LEAVE,
                    before -> Optional.of(Changes.standing(before.orElse(agreement), Standing.LEFT, "")));
        }
        return views.view(place);
    }

    @Override
    public Status probe(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_PROBE, AgreementBook.target(place));
        Optional<Counterpart> counterpart = house.counterparts().find(place);
        if (counterpart.isPresent()) {
            return house.probes().probe(counterpart.get());
        }
        Agreement agreement = book.find(place).orElseThrow(() -> new NotFound("there is no such agency"));
        return agreement.desk()
                ? Status.up("its people answer at their desk")
                : new Status(Status.State.DOWN, Status.Detail.CONFIGURATION, "its connector is not there");
    }

    @Override
    public TryOut tryOut(Caller caller, AgencyId agency, String area) {
        Place place = new Place(agency, area);
        doorkeeper.permit(caller, Action.AGENCY_TRY, AgreementBook.target(place));
        Counterpart counterpart = house.counterparts()
                .find(place)
                .orElseThrow(() -> new InvalidRequest(
                        "agency", "cannot be tried: " + views.view(place).words()));
        book.record(caller, Action.AGENCY_TRY, AgreementBook.target(place), "done", "");
        return house.tryOut(counterpart);
    }
}
