package org.openmash.core.internal.area;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.openmash.core.api.clock.Allowance;
import org.openmash.core.api.clock.ClockRule;

/** Clocks as they stand in an area's document. */
final class ClockWriter {

    private ClockWriter() {}

    static void write(ArrayNode list, ClockRule rule) {
        ObjectNode node = list.addObject();
        node.put("id", rule.id());
        node.put("name", rule.name());
        node.put("start", Words.of(rule.start()));
        node.put("stop", Words.of(rule.stop()));
        ObjectNode within = node.putObject("within");
        new TreeMap<>(rule.within()).forEach((rating, a) -> allowance(within.putObject(Words.of(rating)), a));
        rule.otherwise().ifPresent(a -> allowance(node.putObject("otherwise"), a));
        ArrayNode through = node.putArray("runThrough");
        rule.runThrough().stream().sorted().map(Words::of).forEach(through::add);
        if (!rule.calendar().isEmpty()) {
            node.put("calendar", rule.calendar());
        }
        ObjectNode agencies = node.putObject("agencyCalendars");
        new TreeMap<>(rule.agencyCalendars()).forEach(agencies::put);
        node.put("reRating", Words.of(rule.reRating()));
        ObjectNode pauses = node.putObject("pauses");
        new TreeMap<>(rule.pauses()).forEach(pauses::put);
        node.put("whose", Words.of(rule.whose()));
    }

    private static void allowance(ObjectNode node, Allowance allowance) {
        node.put("amount", allowance.amount());
        node.put("unit", Words.of(allowance.unit()));
    }
}
