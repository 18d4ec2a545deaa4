package org.openmash.hosting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyDetail;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Figures;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.install.ConnectorCatalogue.Entry;

/** Says how agencies are, with the next step in words. */
final class AgencyViews {

    private final House house;
    private final AgreementBook book;
    private final Activation activation;

    AgencyViews(House house, AgreementBook book, Activation activation) {
        this.house = house;
        this.activation = activation;
        this.book = book;
    }

    /**
     * Agencies with an agreement or a connector for the area, and connectors that wait for a configuration.
     *
     * @param area blank for all areas
     */
    List<AgencyView> agencies(String area, List<Entry> connectors) {
        Set<Place> places = new LinkedHashSet<>();
        book.all().forEach(agreement -> places.add(new Place(agreement.agency(), agreement.area())));
        house.counterparts().all().forEach(counterpart -> places.add(counterpart.place()));
        places.removeIf(place -> !within(area, place));
        List<AgencyView> views = new ArrayList<>();
        places.forEach(place -> views.add(view(place)));
        connectors.stream()
                .filter(Entry::installed)
                .filter(entry -> house.counterparts().placesOf(entry.name()).noneMatch(place -> within(area, place)))
                .map(entry -> new Place(new AgencyId(entry.name()), area))
                .filter(place -> !places.contains(place))
                .forEach(place -> views.add(installed(place)));
        views.sort(Comparator.comparing(AgencyView::area)
                .thenComparing(view -> view.id().value()));
        return List.copyOf(views);
    }

    private static boolean within(String area, Place place) {
        return area.isBlank() || place.area().equals(area);
    }

    AgencyView view(Place place) {
        Optional<Agreement> agreement = book.find(place);
        AgencyLife life = life(place, agreement);
        Optional<Counterpart> counterpart = house.counterparts().find(place);
        return new AgencyView(
                place.agency(),
                name(place, agreement),
                place.area(),
                life,
                counterpart.flatMap(c -> c.figures().status()),
                words(place, life),
                agreement.map(Agreement::since),
                counterpart.map(Counterpart::figures).map(Figures::answers).orElse(0L),
                counterpart.map(Counterpart::figures).map(Figures::failures).orElse(0L));
    }

    AgencyDetail detail(Place place) {
        Optional<Agreement> agreement = book.find(place);
        Optional<Counterpart> counterpart = house.counterparts().find(place);
        return new AgencyDetail(
                view(place),
                counterpart.flatMap(c -> c.reading().card()),
                agreement.flatMap(Agreement::sharing),
                agreement.map(Agreement::waivedRecordTypes).orElse(Set.of()),
                agreement.map(Agreement::proposedBy).orElse(""),
                counterpart
                        .flatMap(c -> c.role(AgencyConnector.class))
                        .map(offer -> offer.origin().name())
                        .orElse(""));
    }

    private String name(Place place, Optional<Agreement> agreement) {
        return house.counterparts()
                .find(place)
                .filter(c -> agreement.map(a -> !a.desk()).orElse(true))
                .flatMap(c -> c.reading().card())
                .map(card -> card.name())
                .or(() -> agreement.map(Agreement::name))
                .orElseGet(() -> place.agency().value());
    }

    private AgencyLife life(Place place, Optional<Agreement> agreement) {
        if (agreement.isEmpty() || unproposed(agreement.get())) {
            return house.counterparts().find(place).map(AgencyViews::newcomer).orElse(AgencyLife.INSTALLED);
        }
        switch (agreement.get().standing()) {
            case PROPOSED:
                return AgencyLife.AWAITING_APPROVAL;
            case SUSPENDED:
                return AgencyLife.SUSPENDED;
            case LEFT:
                return house.waitsFor(place) ? AgencyLife.DRAINING : AgencyLife.LEFT;
            default:
                return active(place, agreement.get());
        }
    }

    /** Its agreement was recorded before anybody proposed it: it has not left, it never joined. */
    private static boolean unproposed(Agreement agreement) {
        return agreement.standing() == Standing.LEFT
                && !agreement.desk()
                && agreement.proposedBy().isBlank();
    }

    private static AgencyLife newcomer(Counterpart counterpart) {
        if (!counterpart.reading().refusal().isEmpty()) {
            return AgencyLife.REFUSED;
        }
        boolean up = counterpart
                .figures()
                .status()
                .map(status -> status.state() == Status.State.UP)
                .orElse(false);
        return up ? AgencyLife.PROBED : AgencyLife.CONFIGURED;
    }

    private AgencyLife active(Place place, Agreement agreement) {
        if (agreement.desk()) {
            return AgencyLife.DESK;
        }
        if (!agreement.inForce(book.today()) || quarantine(place).isPresent()) {
            return AgencyLife.SUSPENDED;
        }
        return house.asking().connected(place.agency(), place.area()) ? AgencyLife.ACTIVE : AgencyLife.MISSING;
    }

    private String words(Place place, AgencyLife life) {
        String refusal = house.counterparts()
                .find(place)
                .map(counterpart -> counterpart.reading().refusal())
                .orElse("");
        switch (life) {
            case INSTALLED:
                return "installed, not configured for this area: write " + file(place.agency(), place.area());
            case REFUSED:
                return refusal;
            case CONFIGURED:
                return "configured, has not joined: " + joinCommand(place);
            case PROBED:
                return "configured and answers, has not joined: " + joinCommand(place);
            case ACTIVE:
                return trouble(place)
                        .map(text -> "joined, but: " + text)
                        .orElse("joined, answers through its connector");
            case AWAITING_APPROVAL:
                return proposal(place);
            case SUSPENDED:
                return suspension(place);
            case DRAINING:
                return "leaving: nothing new is asked, what is under way may end";
            case LEFT:
                return "has left; what it said stays. To join again: " + joinCommand(place);
            case DESK:
                return "joined, its people answer at their desk";
            default:
                return refusal.isEmpty()
                        ? "joined, but its connector is not there; asked at its desk meanwhile. Install it, or look at "
                                + file(place.agency(), place.area())
                        : "joined, but " + refusal;
        }
    }

    private String proposal(Place place) {
        return book.find(place)
                .flatMap(agreement -> activation.missing(place, agreement, book.today()))
                .map(words -> "proposed; before it can be approved: " + words)
                .orElse("proposed: another person with the information-governance role approves it: "
                        + command("approve", place) + " --as USER-NAME");
    }

    private String suspension(Place place) {
        Agreement agreement = book.find(place).orElseThrow();
        if (agreement.standing() == Standing.SUSPENDED) {
            return "suspended: " + agreement.reason() + "; to ask it again: " + command("resume", place);
        }
        if (agreement.unagreed()) {
            return "agreement missing: it is not asked until its information-sharing agreement is recorded: "
                    + command("agree", place);
        }
        return quarantine(place)
                .map(words -> words + "; when it is mended: " + command("resume", place))
                .orElseGet(() -> "not asked: its information-sharing agreement "
                        + (agreement.sharing().orElseThrow().from().isAfter(book.today())
                                ? "begins on "
                                        + agreement.sharing().orElseThrow().from()
                                : "ran until "
                                        + agreement.sharing().orElseThrow().until())
                        + "; record a new one: " + command("agree", place));
    }

    private Optional<String> quarantine(Place place) {
        return house.counterparts().find(place).flatMap(Counterpart::quarantined);
    }

    private static String command(String verb, Place place) {
        return "mash:agency-" + verb + " " + place.agency() + " --area " + place.area();
    }

    /** What was wrong when it was last asked or probed. */
    private Optional<String> trouble(Place place) {
        return house.counterparts()
                .find(place)
                .flatMap(counterpart -> counterpart.figures().status())
                .filter(status -> status.state() != Status.State.UP)
                .map(Status::text);
    }

    private static AgencyView installed(Place place) {
        return new AgencyView(
                place.agency(),
                place.agency().value(),
                place.area(),
                AgencyLife.INSTALLED,
                Optional.empty(),
                "installed, not configured for this area: write " + file(place.agency(), place.area()),
                Optional.empty(),
                0,
                0);
    }

    static String file(AgencyId agency, String area) {
        String kind = agency.value().split("@")[0];
        return "etc/org.openmash.connector." + kind + "-" + (area.isBlank() ? "AREA" : area) + ".cfg";
    }

    static String joinCommand(Place place) {
        return command("join", place);
    }
}
