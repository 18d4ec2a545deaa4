package org.openmash.core.internal.research;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.BackFill;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.BackFillState;
import org.openmash.core.api.store.BackFillStore;
import org.openmash.core.internal.area.Areas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Agencies that have become active and that not all open cases have asked yet. Each is a newcomer once: a suspension that
 * ends or a new agreement does not make it one again, leaving and joining again does.
 */
@Component(service = Newcomers.class)
public final class Newcomers {

    private final AgencyStore agreements;
    private final BackFillStore states;
    private final Areas areas;

    @Activate
    public Newcomers(@Reference AgencyStore agreements, @Reference BackFillStore states, @Reference Areas areas) {
        this.agreements = agreements;
        this.states = states;
        this.areas = areas;
    }

    /** Those that are active now and not done, noted if they are new. */
    List<BackFillState> waiting() {
        Map<String, BackFillState> known = new HashMap<>();
        states.all().forEach(s -> known.put(s.agency() + "/" + s.area(), s));
        for (Agreement agreement : agreements.all()) {
            String place = agreement.agency() + "/" + agreement.area();
            if (agreement.standing() == Standing.ACTIVE && !known.containsKey(place)) {
                BackFillState begun = new BackFillState(agreement.agency(), agreement.area(), agreement.since(), false);
                states.put(begun);
                known.put(place, begun);
            } else if (agreement.standing() == Standing.LEFT && known.remove(place) != null) {
                states.remove(agreement.agency(), agreement.area());
            } else if (!agreement.joined()) {
                known.remove(place);
            }
        }
        return known.values().stream().filter(s -> !s.done()).toList();
    }

    void done(BackFillState state) {
        states.put(new BackFillState(state.agency(), state.area(), state.joinedAt(), true));
    }

    /** Ratings of the cases that ask a newcomer, by the area's policy. */
    Set<Rating> ratings(String area) {
        BackFill policy = areas.find(area).map(Area::backFill).orElse(BackFill.ALL);
        return switch (policy) {
            case ALL -> Set.of(Rating.values());
            case RED_AND_AMBER -> Set.of(Rating.RED, Rating.AMBER);
            case NONE -> Set.of();
        };
    }
}
