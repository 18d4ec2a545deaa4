package org.openmash.hosting.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyGateway;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.agency.TryOut;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Counterparts;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Seed;
import org.openmash.hosting.internal.agency.Speakers;
import org.openmash.hosting.internal.ask.Clockwork;
import org.openmash.hosting.internal.ask.Deliveries;
import org.openmash.hosting.internal.ask.Fanout;
import org.openmash.hosting.internal.ask.Feeds;
import org.openmash.hosting.internal.ask.FirstLook;
import org.openmash.hosting.internal.ask.Probes;
import org.openmash.hosting.internal.ask.Trial;
import org.openmash.hosting.internal.call.Budget;
import org.openmash.hosting.internal.call.IntakeDoor;
import org.openmash.hosting.internal.call.Timers;

/** Who is present, who has joined, and the parts that ask them, with the work of their rounds. Called from many threads. */
final class House implements AutoCloseable {

    private static final Duration FIRST_LOOKS = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final AgreementBook book;
    private final Timers timers = new Timers();
    private final IntakeDoor intake = new IntakeDoor();
    private final Clockwork clockwork = new Clockwork(timers);
    private final Speakers speakers = new Speakers();
    private final Counterparts counterparts;
    private final Fanout fanout;
    private final Feeds feeds;
    private final Deliveries deliveries;
    private final Probes probes;
    private final FirstLook firstLook;
    private final Trial trial;
    private final AskingRoom asking;
    private volatile Settings settings;

    /** Work of the house itself. */
    private record Round(String name, Supplier<Duration> every, Runnable round) implements PeriodicWork {
        @Override
        public Duration pause() {
            return every.get();
        }

        @Override
        public void run() {
            round.run();
        }
    }

    House(Settings settings, AgreementBook book) {
        this.settings = settings;
        this.book = book;
        fanout = new Fanout(intake, timers, () -> this.settings.patience());
        feeds = new Feeds(intake, timers, () -> this.settings.patience());
        probes = new Probes(() -> this.settings.patience());
        firstLook = new FirstLook(probes, () -> this.settings.patience());
        trial = new Trial(probes, () -> this.settings.patience());
        counterparts = new Counterparts(Budget.of(settings.threads(), settings.queue()), speakers, fanout::gone);
        deliveries = new Deliveries(intake, timers, () -> this.settings.patience(), counterparts::find);
        asking = new AskingRoom(book, counterparts, fanout, deliveries);
    }

    void open() {
        clockwork.start(new Round("agency feeds", () -> settings.feedPause(), this::readFeeds));
        clockwork.start(new Round("agreements", () -> settings.lookPause(), this::reconcile));
        clockwork.start(new Round("hung calls", () -> FIRST_LOOKS, this::giveUpHungThreads));
        clockwork.start(new Round("first looks", () -> FIRST_LOOKS, this::lookAtNewcomers));
    }

    /** Reconciles at once, now that all connectors of the start have come; trouble shows in the next round. */
    void settle() {
        timers.work(Duration.ZERO, this::reconcile);
    }

    /** Runs this in every round in which the node looks at what was agreed, and once at once. */
    PeriodicWork eachLook(String name, Runnable look) {
        PeriodicWork work = new Round(name, () -> settings.lookPause(), look);
        soon(look);
        clockwork.start(work);
        return work;
    }

    /** Runs this on a thread of the house; what it throws is for the next round. */
    void soon(Runnable look) {
        timers.work(Duration.ZERO, look);
    }

    void change(Settings newSettings) {
        settings = newSettings;
    }

    /** Whether who proposes an agency may also activate it, where the area says nothing itself. */
    boolean onePersonActivates() {
        return settings.onePersonActivates();
    }

    /** The configuration as it is now. */
    Settings settings() {
        return settings;
    }

    /** The way to those who have joined. */
    AgencyGateway asking() {
        return asking;
    }

    Speakers speakers() {
        return speakers;
    }

    Counterparts counterparts() {
        return counterparts;
    }

    IntakeDoor intake() {
        return intake;
    }

    Clockwork clockwork() {
        return clockwork;
    }

    Probes probes() {
        return probes;
    }

    TryOut tryOut(Counterpart counterpart) {
        return trial.of(counterpart);
    }

    /** Whether somebody still waits for an answer from there. */
    boolean waitsFor(Place place) {
        return fanout.waitsFor(place);
    }

    /** Brings this node to what was agreed: looks again, and lets seeded agencies join that never had an agreement. */
    synchronized void reconcile() {
        book.renew();
        for (Seed seed : settings.seeds()) {
            if (book.find(seed.place()).isEmpty()) {
                plant(seed);
            }
        }
        if (settings.onePersonActivates()) {
            book.all().stream()
                    .filter(agreement -> agreement.joined() && agreement.unagreed())
                    .forEach(this::agreeForDemonstration);
        }
    }

    /** Agencies of a demonstration that were active before agreements were recorded stay active. */
    private void agreeForDemonstration(Agreement agreement) {
        Place place = new Place(agreement.agency(), agreement.area());
        book.change(
                Caller.hub(place.agency(), place.area()),
                place,
                Action.AGENCY_AGREE,
                before -> before.map(known -> known.joined() && known.unagreed()
                        ? Changes.sharing(known, Activation.demonstration(book.today()))
                        : known));
    }

    /** By configuration alone an agency is proposed; it joins where one person may let it, and as a desk. */
    private void plant(Seed seed) {
        Place place = seed.place();
        boolean desk = seed.desk().isPresent();
        Agreement blank = Changes.blank(place, seed.desk().orElseGet(() -> name(place)), desk);
        Caller hub = Caller.hub(place.agency(), place.area());
        book.change(hub, place, Action.AGENCY_JOIN, none -> {
            if (desk) {
                return Optional.of(Changes.standing(blank, Standing.ACTIVE, ""));
            }
            Agreement proposed =
                    Changes.proposed(blank, blank.name(), false, hub.user().value());
            return Optional.of(
                    settings.onePersonActivates()
                            ? Changes.standing(
                                    Changes.sharing(proposed, Activation.demonstration(book.today())),
                                    Standing.ACTIVE,
                                    "")
                            : proposed);
        });
    }

    /** Who has joined is looked at once: its state is known before the first question, which then finds all doors open. */
    private void lookAtNewcomers() {
        newcomers().forEach(firstLook::at);
    }

    private void giveUpHungThreads() {
        counterparts.all().forEach(counterpart -> fanout.hung(counterpart.giveUpHungThreads(GRACE)));
    }

    private Stream<Counterpart> newcomers() {
        return counterparts.all().stream()
                .filter(Counterpart::answers)
                .filter(counterpart -> book.joined(counterpart.place()))
                .filter(counterpart -> counterpart.figures().status().isEmpty());
    }

    /** Seeded agencies that have not joined yet, and agencies that nobody has looked at yet, as the database has it now. */
    List<Place> expected() {
        book.renew();
        Stream<Place> seeded = settings.seeds().stream()
                .map(Seed::place)
                .filter(place -> book.find(place).isEmpty());
        return Stream.concat(seeded, newcomers().map(Counterpart::place)).toList();
    }

    /** The agency's name as its descriptor has it, else its id. */
    String name(Place place) {
        return counterparts
                .find(place)
                .flatMap(counterpart -> counterpart.reading().card())
                .map(AgencyCard::name)
                .orElseGet(() -> place.agency().value());
    }

    private void readFeeds() {
        feeds.sweep(
                counterparts.all(),
                place -> book.find(place)
                        .map(agreement -> book.inForce(agreement) && !agreement.desk())
                        .orElse(false));
    }

    @Override
    public void close() {
        feeds.stop();
        timers.close();
        counterparts.close();
    }
}
