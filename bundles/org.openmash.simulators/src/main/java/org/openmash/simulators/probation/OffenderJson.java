package org.openmash.simulators.probation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.Json;

/** One record in the public shape of the HMPPS search. */
final class OffenderJson {

    private static final String ON_LICENCE = "X930055";
    private static final String UNDER_MAPPA = "X920411";

    private OffenderJson() {}

    static ObjectNode of(AgencyRecord record) {
        Identity identity = record.identity();
        List<String> given = List.of(identity.name().given().split(" "));
        ObjectNode node = Json.object().put("offenderId", offenderId(record));
        node.put("firstName", given.get(0));
        ArrayNode middle = node.putArray("middleNames");
        given.stream().skip(1).forEach(middle::add);
        node.put("surname", identity.name().family()).putNull("previousSurname");
        node.put("dateOfBirth", identity.dob()).put("gender", "F".equals(identity.sex()) ? "Female" : "Male");
        node.putObject("otherIds")
                .put("crn", identity.id("crn"))
                .put("pncNumber", identity.id("pnc"))
                .putNull("croNumber");
        aliases(node.putArray("offenderAliases"), identity);
        addresses(node.putObject("contactDetails").putArray("addresses"), record);
        supervision(node, record.recordId());
        node.putArray("offenderManagers").add(manager());
        return node;
    }

    private static int offenderId(AgencyRecord record) {
        return 900_000_000 + Math.abs(record.recordId().hashCode() % 1_000_000);
    }

    private static void aliases(ArrayNode aliases, Identity identity) {
        identity.names().stream()
                .skip(1)
                .forEach(a -> aliases.addObject()
                        .put("id", String.valueOf(aliases.size()))
                        .put("firstName", a.given())
                        .put("surname", a.family())
                        .put("dateOfBirth", a.dob().isEmpty() ? identity.dob() : a.dob()));
    }

    private static void addresses(ArrayNode addresses, AgencyRecord record) {
        for (Identity.Address a : record.identity().addresses()) {
            ObjectNode node = addresses.addObject().put("from", "2025-04-01").putNull("to");
            node.put("noFixedAbode", Folding.postcode(a.postcode()).startsWith("ZZ99"));
            node.put("streetName", a.street()).put("town", a.town()).put("postcode", a.postcode());
            node.put("uprn", a.uprn());
            node.putObject("status").put("code", "M").put("description", "Main");
        }
    }

    private static void supervision(ObjectNode node, String crn) {
        boolean current = ON_LICENCE.equals(crn);
        node.put("currentDisposal", current ? "1" : "0");
        ObjectNode status = node.putObject("probationStatus").put("status", current ? "CURRENT" : "PREVIOUSLY_KNOWN");
        status.put("previouslyKnownTerminationDate", current ? null : "2026-03-31")
                .put("inBreach", false);
        if (UNDER_MAPPA.equals(crn)) {
            node.putObject("mappa")
                    .put("level", 1)
                    .put("levelDescription", "MAPPA Level 1")
                    .put("category", 1)
                    .put("categoryDescription", "MAPPA Cat 1")
                    .put("startDate", "2019-02-01");
        } else {
            node.putNull("mappa");
        }
    }

    private static ObjectNode manager() {
        ObjectNode node = Json.object().put("active", true);
        node.putObject("staff").put("forenames", "Ruth").put("surname", "Gale");
        node.putObject("team").put("description", "Westmoor Probation Team").put("telephone", "01632 960301");
        return node;
    }
}
