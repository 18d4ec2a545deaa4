package org.openmash.core.internal.reckoning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.area.Area.Calendar;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.Allowance;
import org.openmash.core.api.clock.Allowance.Unit;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRule.ReRating;
import org.openmash.core.api.clock.ClockRules;

/** Clocks of an area that says nothing about them. */
public final class HouseClocks {

    private static final Allowance DAY = new Allowance(1, Unit.WORKING_DAYS);

    public static final List<ClockRule> ALL = List.of(
            rule("acknowledge", "Acknowledge", Mark.RECEIVED, Mark.ACKNOWLEDGED, RoomRole.CONTACT_OFFICER)
                    .otherwise(new Allowance(15, Unit.MINUTES))
                    .made(),
            rule("screen", "Screen", Mark.RECEIVED, Mark.SCREENED, RoomRole.SOCIAL_WORKER)
                    .otherwise(new Allowance(0, Unit.WORKING_DAYS))
                    .made(),
            rule("agency-return", "Agency return", Mark.ASKED, Mark.RETURNED, RoomRole.RESEARCHER)
                    .within(Map.of(Rating.RED, hours(2), Rating.AMBER, hours(6)))
                    .otherwise(hours(24))
                    .made(),
            rule("decision", "Decision", Mark.RECEIVED, Mark.DECIDED, RoomRole.DECISION_MAKER)
                    .within(Map.of(
                            Rating.RED, hours(4), Rating.AMBER, DAY, Rating.GREEN, new Allowance(3, Unit.WORKING_DAYS)))
                    .pauses(Map.of("referrer-clarification", 24, "police-hold", 48))
                    .made(),
            rule("feedback", "Feedback to the referrer", Mark.DECIDED, Mark.FEEDBACK_GIVEN, RoomRole.DECISION_MAKER)
                    .otherwise(DAY)
                    .made());

    private HouseClocks() {}

    /** As a version of their own, with an area's office hours if it has any. */
    public static ClockRules rules(Optional<Calendar> calendar) {
        return new ClockRules(0, Instant.EPOCH, calendar, Map.of(), ALL);
    }

    private static Allowance hours(int amount) {
        return new Allowance(amount, Unit.CLOCK_HOURS);
    }

    private static Making rule(String id, String name, Mark start, Mark stop, RoomRole whose) {
        return new Making(id, name, start, stop, whose);
    }

    /** A rule while it is put together. */
    private static final class Making {

        private final String id;
        private final String name;
        private final Mark start;
        private final Mark stop;
        private final RoomRole whose;
        private Map<Rating, Allowance> within = Map.of();
        private Optional<Allowance> otherwise = Optional.empty();
        private Map<String, Integer> pauses = Map.of();

        private Making(String id, String name, Mark start, Mark stop, RoomRole whose) {
            this.id = id;
            this.name = name;
            this.start = start;
            this.stop = stop;
            this.whose = whose;
        }

        Making within(Map<Rating, Allowance> value) {
            within = value;
            return this;
        }

        Making otherwise(Allowance value) {
            otherwise = Optional.of(value);
            return this;
        }

        Making pauses(Map<String, Integer> value) {
            pauses = value;
            return this;
        }

        ClockRule made() {
            return new ClockRule(
                    id,
                    name,
                    start,
                    stop,
                    within,
                    otherwise,
                    Set.of(Rating.RED),
                    "",
                    Map.of(),
                    ReRating.TIGHTEN,
                    pauses,
                    whose);
        }
    }
}
