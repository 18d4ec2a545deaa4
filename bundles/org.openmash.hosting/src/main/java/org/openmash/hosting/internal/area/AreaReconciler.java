package org.openmash.hosting.internal.area;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.area.Setting;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.area.Plan.Way;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the configurations of this node to what the areas' documents want. Each round starts from the documents and from
 * what is there, so a crash between two steps, a restart and a second node end the same. Called from many threads.
 */
@Component(service = AreaReconciler.class)
public final class AreaReconciler {

    private static final Logger LOG = LoggerFactory.getLogger(AreaReconciler.class);

    private final Transactions transactions;
    private final AreaStore areas;
    private final Instances instances;
    private final Kinds kinds;
    private final Planner planner;
    private Map<Place, String> loans = Map.of();
    private volatile Map<Place, Plan> plans = Map.of();

    @Activate
    public AreaReconciler(
            @Reference Transactions transactions,
            @Reference AreaStore areas,
            @Reference Instances instances,
            @Reference Kinds kinds) {
        this.transactions = transactions;
        this.areas = areas;
        this.instances = instances;
        this.kinds = kinds;
        planner = new Planner(kinds);
    }

    /** Areas that work, with their documents. */
    public List<Area> open() {
        return transactions.inTransaction(areas::all).stream()
                .filter(area -> !area.retired())
                .toList();
    }

    /**
     * One round.
     *
     * @param busy whether somebody still waits for an answer from there: nothing of it is taken away before
     * @return places for which the connector of another area is to speak, and that area
     */
    public synchronized Map<Place, String> round(List<Area> open, Predicate<Place> busy) {
        List<Instance> there = instances.all();
        Map<Place, Plan> wanted = new HashMap<>();
        for (Area area : open) {
            for (Member member : area.agencies()) {
                if (!member.kind().isBlank()) {
                    Place place = new Place(member.agency(), area.id());
                    wanted.put(place, planner.plan(place, member, there));
                }
            }
        }
        wanted.replaceAll((place, plan) -> plan.way() == Way.OWN ? written(place, plan, there) : plan);
        takeAway(wanted, there, busy);
        plans = Map.copyOf(wanted);
        loans = loans(wanted, busy);
        return loans;
    }

    /** What an operator should know of the way in which that agency gets its connector; empty before the first look. */
    public Optional<String> words(Place place) {
        return Optional.ofNullable(plans.get(place)).map(Plan::words);
    }

    /** What that connector wants to be told. */
    public List<Setting> settings(String kind) {
        return kinds.settings(kind);
    }

    /** Whether its connector is configured, by the document or by a person. */
    public boolean ready(Place place) {
        return Optional.ofNullable(plans.get(place)).map(Plan::ready).orElse(false);
    }

    private Plan written(Place place, Plan plan, List<Instance> there) {
        boolean same = there.stream()
                .anyMatch(i -> i.writtenFor(place)
                        && i.kind().equals(plan.kind())
                        && i.values().entrySet().containsAll(plan.values().entrySet()));
        if (same) {
            return plan;
        }
        try {
            instances.put(plan.kind(), name(place), plan.values());
            LOG.info("the document of {} configures {}", place.area(), place.agency());
            return plan;
        } catch (Unavailable e) {
            return Plan.said(Way.TROUBLE, e.getMessage());
        }
    }

    private void takeAway(Map<Place, Plan> wanted, List<Instance> there, Predicate<Place> busy) {
        Set<String> keep = new HashSet<>();
        wanted.forEach((place, plan) -> there.stream()
                .filter(i -> i.writtenFor(place))
                .filter(i -> plan.way() == Way.ABSENT || i.kind().equals(plan.kind()))
                .forEach(i -> keep.add(i.pid())));
        there.stream()
                .filter(i -> i.ofDocument() && !keep.contains(i.pid()))
                .filter(i -> i.place().filter(busy).isEmpty())
                .forEach(this::remove);
    }

    private void remove(Instance instance) {
        try {
            instances.remove(instance.pid());
            LOG.info("{} is taken away: no document of an area wants it any more", instance.pid());
        } catch (Unavailable e) {
            LOG.warn("{} stays until the next round: {}", instance.pid(), e.getMessage());
        }
    }

    private Map<Place, String> loans(Map<Place, Plan> wanted, Predicate<Place> busy) {
        Map<Place, String> now = new HashMap<>();
        loans.forEach((place, lender) -> {
            if (busy.test(place)) {
                now.put(place, lender);
            }
        });
        wanted.forEach((place, plan) -> {
            if (plan.way() == Way.BORROWED) {
                now.put(place, plan.lender());
            }
        });
        return Map.copyOf(now);
    }

    private static String name(Place place) {
        return place.area() + "." + place.agency().value().replace('@', '.');
    }
}
