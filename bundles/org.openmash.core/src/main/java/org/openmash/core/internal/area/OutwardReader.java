package org.openmash.core.internal.area;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.area.Area.Beat;
import org.openmash.core.api.area.Area.OutcomeCode;
import org.openmash.core.api.decision.NewDecision;

/** Reads what an area's document says about beats and outcome codes. */
final class OutwardReader {

    private OutwardReader() {}

    static List<Beat> beats(Part area) {
        Set<String> seen = new HashSet<>();
        return area.parts("beats").stream()
                .map(asWritten -> beat(asWritten, seen))
                .toList();
    }

    static Map<String, OutcomeCode> outcomes(Part area) {
        Map<String, OutcomeCode> outcomes = new TreeMap<>();
        area.part("outcomes").ifPresent(named -> {
            Part known = named.with(NewDecision.OUTCOMES);
            known.node()
                    .fieldNames()
                    .forEachRemaining(code -> known.part(code)
                            .map(part -> part.with(Set.of("local", "code")))
                            .ifPresent(part -> outcomes.put(
                                    code, new OutcomeCode(part.text("local", 100), part.text("code", 20, "")))));
        });
        return outcomes;
    }

    private static Beat beat(Part asWritten, Set<String> seen) {
        Part part = asWritten.with(Set.of("id", "name", "team", "postcodes"));
        String id = part.matching("id", AreaReader.WORD, AreaReader.WORD_MEND);
        if (!seen.add(id)) {
            throw new InvalidRequest(part.at("id"), "is there twice; leave one out");
        }
        List<String> postcodes = part.parsedAll("postcodes", String::strip, "use the first letters of a postcode");
        return new Beat(
                id, part.text("name", 200), part.matching("team", AreaReader.WORD, AreaReader.WORD_MEND), postcodes);
    }
}
