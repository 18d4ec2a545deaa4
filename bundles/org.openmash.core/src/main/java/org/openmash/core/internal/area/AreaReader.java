package org.openmash.core.internal.area;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.UserId;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Activation;
import org.openmash.core.api.area.Area.BackFill;
import org.openmash.core.api.area.Area.Calendar;
import org.openmash.core.api.area.Area.Threshold;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.release.Team;

/** Reads an area from its document, field by field as {@code area.schema.json} says. */
final class AreaReader {

    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    static final String WORD_MEND = "use lower-case letters, digits and hyphens, at most 41, beginning with a letter";
    static final Calendar USUAL = new Calendar(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of());

    private static final String DAY_MEND = "use a date such as 2026-12-29";
    private static final Set<String> FIELDS = Set.of(
            "$schema",
            "id",
            "name",
            "activation",
            "backFill",
            "calendar",
            "calendars",
            "thresholds",
            "clocks",
            "protocol",
            "agencies",
            "teams",
            "room",
            "standards",
            "reserved",
            "patterns",
            "beats",
            "outcomes");

    private final Set<String> recipients;

    /** @param recipients recipient codes of the release matrix */
    AreaReader(Set<String> recipients) {
        this.recipients = recipients;
    }

    Area read(Part document, Instant now, UserId by) {
        Part part = document.with(FIELDS);
        String id = part.matching("id", WORD, WORD_MEND);
        Map<String, Calendar> calendars =
                part.part("calendars").map(AreaReader::calendars).orElse(Map.of());
        return new Area(
                id,
                part.text("name", 200),
                choice(part, "activation", Activation.class, Activation.SECOND_PERSON),
                choice(part, "backFill", BackFill.class, BackFill.ALL),
                part.part("calendar").map(AreaReader::calendar).orElse(USUAL),
                calendars,
                once(part.at("thresholds"), thresholds(part), Threshold::level),
                protocol(part),
                once(
                        part.at("agencies"),
                        part.parts("agencies").stream()
                                .map(MemberReader::member)
                                .toList(),
                        Area.Member::agency),
                once(
                        part.at("teams"),
                        part.parts("teams").stream().map(t -> team(t, id)).toList(),
                        Team::id),
                once(part.at("clocks"), ClockReader.clocks(part, calendars.keySet()), ClockRule::id),
                OutwardReader.beats(part),
                OutwardReader.outcomes(part),
                false,
                now,
                by.value(),
                part.part("room").map(RoomRulesText::read).orElse(RoomRules.USUAL),
                PracticeRulesText.read(part));
    }

    private static Map<String, Calendar> calendars(Part named) {
        Map<String, Calendar> calendars = new TreeMap<>();
        named.node().fieldNames().forEachRemaining(name -> {
            if (!WORD.matcher(name).matches()) {
                throw new InvalidRequest(named.at(name), WORD_MEND);
            }
            named.part(name).ifPresent(part -> calendars.put(name, calendar(part)));
        });
        return calendars;
    }

    private static Calendar calendar(Part asWritten) {
        Part part = asWritten.with(Set.of("days", "opens", "closes", "closed"));
        List<DayOfWeek> days = part.parsedAll(
                "days", day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), "use a day such as monday");
        if (days.isEmpty()) {
            throw new InvalidRequest(part.at("days"), "name at least one working day");
        }
        LocalTime opens = part.parsed("opens", LocalTime::parse, "use a time such as 09:00");
        LocalTime closes = part.parsed("closes", LocalTime::parse, "use a time such as 17:00");
        if (!opens.isBefore(closes)) {
            throw new InvalidRequest(part.at("closes"), "must be later than opens");
        }
        return new Calendar(
                new HashSet<>(days),
                opens,
                closes,
                new HashSet<>(part.parsedAll("closed", LocalDate::parse, DAY_MEND)));
    }

    private static List<Threshold> thresholds(Part part) {
        return part.parts("thresholds").stream()
                .map(t -> t.with(Set.of("level", "name", "meaning")))
                .map(t -> new Threshold(t.number("level", 1, 4), t.text("name", 100), t.text("meaning", 1_000, "")))
                .toList();
    }

    private static String protocol(Part part) {
        String name = part.text("protocol", 60, "default-matrix");
        if (!name.equals("default-matrix")) {
            throw new InvalidRequest(part.at("protocol"), "is not known to this hub; use default-matrix");
        }
        return name;
    }

    private Team team(Part asWritten, String area) {
        Part part = asWritten.with(Set.of("id", "name", "recipient"));
        String recipient = part.text("recipient", 10);
        if (!recipients.contains(recipient)) {
            throw new InvalidRequest(
                    part.at("recipient"),
                    "use one of "
                            + String.join(", ", recipients.stream().sorted().toList()));
        }
        return new Team(part.matching("id", WORD, WORD_MEND), part.text("name", 200), recipient, area);
    }

    private static <E extends Enum<E>> E choice(Part part, String name, Class<E> type, E otherwise) {
        String mend = "use one of " + Words.all(type);
        return Optional.of(part.text(name, 40, ""))
                .filter(text -> !text.isEmpty())
                .map(text -> part.parsed(name, word -> Words.read(type, word), mend))
                .orElse(otherwise);
    }

    private static <T> List<T> once(String path, List<T> all, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(key.apply(all.get(i)))) {
                throw new InvalidRequest(path + "[" + i + "]", "is there twice; leave one out");
            }
        }
        return all;
    }
}
