package org.openmash.hosting.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.area.AreaHosting;
import org.openmash.core.api.area.MemberView;
import org.openmash.core.api.area.Setting;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.area.AreaReconciler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Areas' documents on this node: connectors are configured, and where the area lets one person do it, its agencies become
 * active as soon as all is there. Immediate, since documents come from other nodes and from before a restart too.
 */
@Component(service = AreaHosting.class, immediate = true)
public final class AreaDoor implements AreaHosting {

    private final House house;
    private final AgreementBook book;
    private final Activation activation;
    private final AgencyViews views;
    private final AreaReconciler reconciler;
    private final PeriodicWork rounds;

    @Activate
    public AreaDoor(
            @Reference AgencyDoor door,
            @Reference AgreementBook book,
            @Reference ConnectorBook connectors,
            @Reference Transactions transactions,
            @Reference AreaStore areas,
            @Reference AreaReconciler reconciler) {
        this(door.house(), book, new Activation(door.house(), transactions, areas, connectors), reconciler);
    }

    AreaDoor(House house, AgreementBook book, Activation activation, AreaReconciler reconciler) {
        this.house = house;
        this.book = book;
        this.activation = activation;
        this.reconciler = reconciler;
        views = new AgencyViews(house, book, activation);
        rounds = house.eachLook("areas", this::round);
    }

    @Deactivate
    void close() {
        house.clockwork().stop(rounds);
    }

    @Override
    public void settle() {
        house.soon(this::round);
    }

    /** Looks at what was agreed first: a document's agencies are proposed by whichever node took it. */
    void round() {
        book.renew();
        List<Area> open = reconciler.open();
        house.counterparts().lend(reconciler.round(open, house::waitsFor));
        open.stream()
                .filter(area -> area.activation() == Area.Activation.ONE_PERSON)
                .forEach(this::activate);
    }

    private void activate(Area area) {
        area.agencies().stream()
                .filter(member -> !member.kind().isBlank())
                .map(member -> new Place(member.agency(), area.id()))
                .filter(place -> book.find(place).filter(this::complete).isPresent())
                .forEach(place -> book.change(
                        Caller.hub(place.agency(), place.area()),
                        place,
                        Action.AGENCY_JOIN,
                        before -> before.map(known -> complete(known) ? active(known) : known)));
    }

    private boolean complete(Agreement agreement) {
        Place place = new Place(agreement.agency(), agreement.area());
        return agreement.standing() == Standing.PROPOSED
                && activation.missing(place, agreement, book.today()).isEmpty();
    }

    private static Agreement active(Agreement proposed) {
        return Changes.standing(proposed, Standing.ACTIVE, "");
    }

    @Override
    public List<MemberView> members(Area area) {
        return area.agencies().stream().map(member -> view(area, member)).toList();
    }

    @Override
    public List<Setting> settings(String kind) {
        return reconciler.settings(kind);
    }

    private MemberView view(Area area, Member member) {
        Place place = new Place(member.agency(), area.id());
        boolean desk = member.kind().isBlank();
        boolean ready = desk || reconciler.ready(place);
        Stream<String> of = desk || area.retired()
                ? Stream.of(views.view(place).words())
                : Stream.of(
                        reconciler.words(place).orElse("this node has not looked at it yet"),
                        ready ? views.view(place).words() : "",
                        stillDesk(place).orElse(""),
                        otherTerms(place, member).orElse(""));
        String words = of.filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
        return new MemberView(member.agency(), member.name(), member.kind(), ready, words);
    }

    /** People answered before there was a connector, and go on until they are let leave. */
    private Optional<String> stillDesk(Place place) {
        return book.find(place)
                .filter(agreement -> agreement.desk() && agreement.joined())
                .map(agreement -> "to go by its connector mash:agency-leave " + place.agency() + " --area "
                        + place.area() + ", then mash:agency-join");
    }

    /** What was agreed already is not replaced by a document. */
    private Optional<String> otherTerms(Place place, Member member) {
        return book.find(place)
                .filter(agreement ->
                        member.sharing().isPresent() && !member.sharing().equals(agreement.sharing()))
                .map(agreement -> "the agreement on record is not that of the document and stays: to record it "
                        + "mash:agency-agree " + place.agency() + " --area " + place.area());
    }
}
