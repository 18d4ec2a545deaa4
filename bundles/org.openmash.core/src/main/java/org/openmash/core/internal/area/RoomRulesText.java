package org.openmash.core.internal.area;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.area.RoomRules.Stage;

/** The part {@code room} of an area's document. */
final class RoomRulesText {

    private RoomRulesText() {}

    static RoomRules read(Part asWritten) {
        Part part = asWritten.with(Set.of("strategyMinimum", "escalation"));
        List<AgencyId> minimum = part.parsedAll("strategyMinimum", AgencyId::new, "use the id of an agency");
        List<Stage> stages = part.parts("escalation").stream()
                .map(s -> s.with(Set.of("name", "workingDays")))
                .map(s -> new Stage(s.text("name", 100), s.number("workingDays", 1, 60)))
                .toList();
        if (part.node().has("escalation") && stages.isEmpty()) {
            throw new InvalidRequest(part.at("escalation"), "name at least one stage, or leave it out");
        }
        return new RoomRules(
                part.node().has("strategyMinimum") ? minimum : RoomRules.USUAL.strategyMinimum(),
                stages.isEmpty() ? RoomRules.USUAL.escalation() : stages);
    }

    static void write(ObjectNode node, RoomRules rules) {
        ArrayNode minimum = node.putArray("strategyMinimum");
        rules.strategyMinimum().forEach(agency -> minimum.add(agency.value()));
        ArrayNode stages = node.putArray("escalation");
        rules.escalation().forEach(s -> stages.addObject().put("name", s.name()).put("workingDays", s.workingDays()));
    }
}
