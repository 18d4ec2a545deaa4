package org.openmash.core.api.area;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.release.Team;

/**
 * A local authority, or a district that several authorities share, as data: what a hub must know to work for it.
 *
 * @param id lower-case word, the key
 * @param activation who lets an agency become active
 * @param backFill which open cases ask an agency that has just become active
 * @param calendars calendars of its sites by name: term time, a practice's hours
 * @param thresholds the levels of need by the area's own framework, 1 to 4
 * @param protocol name of the release protocol that applies first: {@code default-matrix}
 * @param agencies who is to take part, by connector or at a desk
 * @param teams receiving teams of the area
 * @param clocks its clocks; none for those of the house
 * @param room how its people talk with one another
 * @param beats police beats by postcode, for comments on notices
 * @param outcomes what the area calls the neutral outcomes; those it does not name keep their neutral words
 * @param practice whom to ask what, and when single events are a pattern
 * @param retired nothing new happens in it; what is there stays readable
 */
public record Area(
        String id,
        String name,
        Activation activation,
        BackFill backFill,
        Calendar calendar,
        Map<String, Calendar> calendars,
        List<Threshold> thresholds,
        String protocol,
        List<Member> agencies,
        List<Team> teams,
        List<ClockRule> clocks,
        List<Beat> beats,
        Map<String, OutcomeCode> outcomes,
        boolean retired,
        Instant since,
        String by,
        RoomRules room,
        PracticeRules practice) {

    /** With the clocks of the house, and people who talk in the usual way. */
    public Area(
            String id,
            String name,
            Activation activation,
            BackFill backFill,
            Calendar calendar,
            Map<String, Calendar> calendars,
            List<Threshold> thresholds,
            String protocol,
            List<Member> agencies,
            List<Team> teams,
            boolean retired,
            Instant since,
            String by) {
        this(
                id,
                name,
                activation,
                backFill,
                calendar,
                calendars,
                thresholds,
                protocol,
                agencies,
                teams,
                List.of(),
                List.of(),
                Map.of(),
                retired,
                since,
                by,
                RoomRules.USUAL,
                PracticeRules.USUAL);
    }

    /** Who lets an agency become active. */
    public enum Activation {
        /** Another person, with the information-governance role. */
        SECOND_PERSON,
        /** Whoever proposes it; for demonstrations and training. */
        ONE_PERSON
    }

    /** Which open cases ask an agency that has just become active. */
    public enum BackFill {
        ALL,
        RED_AND_AMBER,
        NONE
    }

    /**
     * When the offices of the area work.
     *
     * @param days working days
     * @param closed days off beside bank holidays of England and Wales
     */
    public record Calendar(Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> closed) {
        public Calendar {
            days = Set.copyOf(days);
            closed = Set.copyOf(closed);
        }
    }

    /** One level of need in the area's own words. */
    public record Threshold(int level, String name, String meaning) {}

    /**
     * An agency that is to take part.
     *
     * @param kind connector that speaks for it; blank for a desk
     * @param configuration its connector's configuration, secrets by reference only
     * @param sharing the agreement it comes with, if one is signed
     */
    public record Member(
            AgencyId agency,
            String name,
            String kind,
            Map<String, String> configuration,
            Optional<SharingAgreement> sharing) {
        public Member {
            configuration = Map.copyOf(configuration);
        }
    }

    /**
     * A police beat.
     *
     * @param team police team that patrols it
     * @param postcodes first letters of postcodes in it; the longest that fits decides
     */
    public record Beat(String id, String name, String team, List<String> postcodes) {
        public Beat {
            postcodes = List.copyOf(postcodes);
        }
    }

    /**
     * What the area makes of a neutral outcome.
     *
     * @param local the area's own words
     * @param code code of the statutory returns; blank where none belongs to it
     */
    public record OutcomeCode(String local, String code) {}

    public Area {
        // A document that an earlier hub stored has none.
        room = room == null ? RoomRules.USUAL : room;
        practice = practice == null ? PracticeRules.USUAL : practice;
        calendars = calendars == null ? Map.of() : Map.copyOf(calendars);
        thresholds = List.copyOf(thresholds);
        agencies = List.copyOf(agencies);
        teams = List.copyOf(teams);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        beats = beats == null ? List.of() : List.copyOf(beats);
        outcomes = outcomes == null ? Map.of() : Map.copyOf(outcomes);
    }

    /** An area of the usual practice. */
    public Area(
            String id,
            String name,
            Activation activation,
            BackFill backFill,
            Calendar calendar,
            Map<String, Calendar> calendars,
            List<Threshold> thresholds,
            String protocol,
            List<Member> agencies,
            List<Team> teams,
            List<ClockRule> clocks,
            List<Beat> beats,
            Map<String, OutcomeCode> outcomes,
            boolean retired,
            Instant since,
            String by,
            RoomRules room) {
        this(
                id,
                name,
                activation,
                backFill,
                calendar,
                calendars,
                thresholds,
                protocol,
                agencies,
                teams,
                clocks,
                beats,
                outcomes,
                retired,
                since,
                by,
                room,
                PracticeRules.USUAL);
    }

    /** An area that names neither beats nor outcomes. */
    public Area(
            String id,
            String name,
            Activation activation,
            BackFill backFill,
            Calendar calendar,
            Map<String, Calendar> calendars,
            List<Threshold> thresholds,
            String protocol,
            List<Member> agencies,
            List<Team> teams,
            List<ClockRule> clocks,
            boolean retired,
            Instant since,
            String by) {
        this(
                id,
                name,
                activation,
                backFill,
                calendar,
                calendars,
                thresholds,
                protocol,
                agencies,
                teams,
                clocks,
                List.of(),
                Map.of(),
                retired,
                since,
                by,
                RoomRules.USUAL,
                PracticeRules.USUAL);
    }
}
