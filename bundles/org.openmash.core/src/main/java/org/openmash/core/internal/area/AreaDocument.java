package org.openmash.core.internal.area;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeMap;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.area.Area;

/** An area as JSON text: without secrets, without who changed it. Thread-safe. */
final class AreaDocument {

    private static final int LONGEST = 1_000_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private AreaDocument() {}

    static Part parse(String document) {
        if (document == null || document.isBlank() || document.length() > LONGEST) {
            throw new InvalidRequest("document", "give the area's JSON document, at most " + LONGEST + " characters");
        }
        try {
            return new Part("", JSON.readTree(document));
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRequest(
                    "document",
                    "is not JSON at line " + unreadable.getLocation().getLineNr() + ", column "
                            + unreadable.getLocation().getColumnNr());
        }
    }

    static String write(Area area) {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", area.id());
        root.put("name", area.name());
        root.put("activation", Words.of(area.activation()));
        root.put("backFill", Words.of(area.backFill()));
        calendar(root.putObject("calendar"), area.calendar());
        if (!area.calendars().isEmpty()) {
            ObjectNode calendars = root.putObject("calendars");
            new TreeMap<>(area.calendars()).forEach((name, hours) -> calendar(calendars.putObject(name), hours));
        }
        ArrayNode thresholds = root.putArray("thresholds");
        area.thresholds()
                .forEach(t -> thresholds
                        .addObject()
                        .put("level", t.level())
                        .put("name", t.name())
                        .put("meaning", t.meaning()));
        if (!area.clocks().isEmpty()) {
            ArrayNode clocks = root.putArray("clocks");
            area.clocks().forEach(rule -> ClockWriter.write(clocks, rule));
        }
        root.put("protocol", area.protocol());
        ArrayNode agencies = root.putArray("agencies");
        area.agencies().forEach(m -> member(agencies.addObject(), m));
        ArrayNode teams = root.putArray("teams");
        area.teams()
                .forEach(t -> teams.addObject()
                        .put("id", t.id())
                        .put("name", t.name())
                        .put("recipient", t.recipient()));
        RoomRulesText.write(root.putObject("room"), area.room());
        PracticeRulesText.write(root, area.practice());
        outward(root, area);
        return root.toPrettyString() + "\n";
    }

    private static void outward(ObjectNode root, Area area) {
        if (!area.beats().isEmpty()) {
            ArrayNode beats = root.putArray("beats");
            area.beats().forEach(beat -> {
                ObjectNode node = beats.addObject().put("id", beat.id()).put("name", beat.name());
                list(node.put("team", beat.team()), "postcodes", beat.postcodes());
            });
        }
        if (!area.outcomes().isEmpty()) {
            ObjectNode outcomes = root.putObject("outcomes");
            new TreeMap<>(area.outcomes())
                    .forEach((neutral, own) -> outcomes.putObject(neutral)
                            .put("local", own.local())
                            .put("code", own.code()));
        }
    }

    private static void calendar(ObjectNode node, Area.Calendar calendar) {
        list(node, "days", calendar.days().stream().sorted().map(Words::of).toList());
        node.put("opens", calendar.opens().toString());
        node.put("closes", calendar.closes().toString());
        list(
                node,
                "closed",
                calendar.closed().stream().sorted().map(Object::toString).toList());
    }

    private static void member(ObjectNode node, Area.Member member) {
        node.put("agency", member.agency().value());
        node.put("name", member.name());
        if (!member.kind().isBlank()) {
            node.put("connector", member.kind());
        }
        if (!member.configuration().isEmpty()) {
            ObjectNode configuration = node.putObject("configuration");
            new TreeMap<>(member.configuration()).forEach((key, value) -> {
                if (!MemberReader.isOpenSecret(key, value)) {
                    configuration.put(key, value);
                }
            });
        }
        member.sharing().ifPresent(sharing -> sharing(node.putObject("sharing"), sharing));
    }

    private static void sharing(ObjectNode node, SharingAgreement sharing) {
        node.put("reference", sharing.reference());
        node.put("from", sharing.from().toString());
        node.put("until", sharing.until().toString());
        list(node, "purposes", sharing.purposes().stream().sorted().toList());
        list(node, "recordTypes", sharing.recordTypes().stream().sorted().toList());
    }

    private static void list(ObjectNode node, String name, Collection<String> words) {
        words.forEach(node.putArray(name)::add);
    }
}
