package org.openmash.core.internal.area;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.Allowance;
import org.openmash.core.api.clock.Allowance.Unit;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRule.ReRating;

/** Reads the clocks of an area from its document and writes them there. */
final class ClockReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "start",
            "stop",
            "within",
            "otherwise",
            "runThrough",
            "calendar",
            "agencyCalendars",
            "reRating",
            "pauses",
            "whose");

    private static final Set<Mark> STARTS =
            Set.of(Mark.RECEIVED, Mark.RECORDED, Mark.SCREENED, Mark.ASKED, Mark.DECIDED);
    private static final Set<RoomRole> WHOSE = Set.of(
            RoomRole.CONTACT_OFFICER,
            RoomRole.SOCIAL_WORKER,
            RoomRole.RESEARCHER,
            RoomRole.DECISION_MAKER,
            RoomRole.SERVICE_MANAGER);
    private static final int LONGEST_PAUSE = 720;

    private final Set<String> calendars;

    private ClockReader(Set<String> calendars) {
        this.calendars = calendars;
    }

    /** @param calendars names that the document's calendars have */
    static List<ClockRule> clocks(Part document, Set<String> calendars) {
        ClockReader reader = new ClockReader(calendars);
        return document.parts("clocks").stream().map(reader::clock).toList();
    }

    private ClockRule clock(Part asWritten) {
        Part part = asWritten.with(FIELDS);
        Mark start = word(part, "start", Mark.class);
        Mark stop = word(part, "stop", Mark.class);
        if (!STARTS.contains(start)) {
            throw new InvalidRequest(
                    part.at("start"), "nothing starts there; use received, recorded, screened, asked or decided");
        }
        if (stop.ordinal() <= start.ordinal() || (start == Mark.ASKED) != (stop == Mark.RETURNED)) {
            throw new InvalidRequest(
                    part.at("stop"), "must come after start; asked goes with returned, and returned with asked");
        }
        Map<Rating, Allowance> within = within(part);
        Optional<Allowance> otherwise = part.part("otherwise").map(ClockReader::allowance);
        if (within.isEmpty() && otherwise.isEmpty()) {
            throw new InvalidRequest(part.at("within"), "give an allowance for at least one rating, or otherwise");
        }
        RoomRole whose = word(part, "whose", RoomRole.class);
        if (!WHOSE.contains(whose)) {
            throw new InvalidRequest(part.at("whose"), "use a role of the room, such as decision-maker");
        }
        return new ClockRule(
                part.matching("id", AreaReader.WORD, AreaReader.WORD_MEND),
                part.text("name", 100),
                start,
                stop,
                within,
                otherwise,
                new HashSet<>(part.parsedAll("runThrough", ClockReader::rating, "use red, amber, green or blue")),
                part.text("calendar", 41, "").isEmpty() ? "" : known(part, "calendar", part.text("calendar", 41, "")),
                agencyCalendars(part),
                part.text("reRating", 40, "").isEmpty() ? ReRating.TIGHTEN : word(part, "reRating", ReRating.class),
                pauses(part),
                whose);
    }

    private static Map<Rating, Allowance> within(Part part) {
        Map<Rating, Allowance> within = new EnumMap<>(Rating.class);
        part.part("within")
                .ifPresent(ratings -> ratings.node().fieldNames().forEachRemaining(name -> {
                    Rating rating;
                    try {
                        rating = rating(name);
                    } catch (IllegalArgumentException unknown) {
                        throw new InvalidRequest(ratings.at(name), "use red, amber, green or blue");
                    }
                    within.put(
                            rating,
                            ratings.part(name).map(ClockReader::allowance).orElseThrow());
                }));
        return within;
    }

    private static Allowance allowance(Part asWritten) {
        Part part = asWritten.with(Set.of("amount", "unit"));
        Unit unit = word(part, "unit", Unit.class);
        return new Allowance(part.number("amount", unit == Unit.WORKING_DAYS ? 0 : 1, 10_000), unit);
    }

    private Map<String, String> agencyCalendars(Part part) {
        Map<String, String> named = new TreeMap<>();
        part.part("agencyCalendars")
                .ifPresent(agencies ->
                        agencies.texts().forEach((agency, name) -> named.put(agency, known(agencies, agency, name))));
        return named;
    }

    private String known(Part part, String field, String name) {
        if (!calendars.contains(name)) {
            throw new InvalidRequest(part.at(field), "is no calendar of this document; add it to calendars");
        }
        return name;
    }

    private static Map<String, Integer> pauses(Part part) {
        Map<String, Integer> pauses = new LinkedHashMap<>();
        part.part("pauses")
                .ifPresent(reasons -> reasons.node().fieldNames().forEachRemaining(reason -> {
                    if (!AreaReader.WORD.matcher(reason).matches()) {
                        throw new InvalidRequest(reasons.at(reason), AreaReader.WORD_MEND);
                    }
                    pauses.put(reason, reasons.number(reason, 1, LONGEST_PAUSE));
                }));
        return pauses;
    }

    private static Rating rating(String word) {
        return Words.read(Rating.class, word);
    }

    private static <E extends Enum<E>> E word(Part part, String name, Class<E> type) {
        return part.parsed(name, text -> Words.read(type, text), "use one of " + Words.all(type));
    }
}
