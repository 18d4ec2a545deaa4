package org.openmash.simulators.youthjustice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.BadCall;

/** A search of the case system: everything given must agree; blank is not given. */
record CaseQuery(String givenName, String familyName, String dateOfBirth, String pncId) {

    static CaseQuery of(JsonNode body) {
        CaseQuery query = new CaseQuery(
                Folding.fold(body.path("givenName").asText("")),
                Folding.fold(body.path("familyName").asText("")),
                body.path("dateOfBirth").asText(""),
                body.path("pncId").asText(""));
        if ((query.givenName + query.familyName + query.dateOfBirth + query.pncId).isEmpty()) {
            throw new BadCall(400, "search: give at least one field");
        }
        return query;
    }

    boolean matches(AgencyRecord record) {
        Identity identity = record.identity();
        List<String> given = Folding.words(identity.name().given());
        return (givenName.isEmpty() || given.contains(givenName))
                && given(familyName, Folding.fold(identity.name().family()))
                && given(dateOfBirth, identity.dob())
                && given(pncId, identity.id("pnc"));
    }

    private static boolean given(String asked, String recorded) {
        return asked.isEmpty() || asked.equals(recorded);
    }
}
