package org.openmash.simulators.probation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.BadCall;

/** A search as probation understands it: everything given must agree; blank is not given. */
record OffenderQuery(
        String firstName, String surname, String dateOfBirth, String pncNumber, String crn, boolean includeAliases) {

    static OffenderQuery of(JsonNode body) {
        OffenderQuery query = new OffenderQuery(
                Folding.fold(body.path("firstName").asText("")),
                Folding.fold(body.path("surname").asText("")),
                body.path("dateOfBirth").asText(""),
                body.path("pncNumber").asText(""),
                body.path("crn").asText(""),
                body.path("includeAliases").asBoolean(false));
        if ((query.firstName + query.surname + query.dateOfBirth + query.pncNumber + query.crn).isEmpty()) {
            throw new BadCall(400, "search: give at least one field");
        }
        return query;
    }

    boolean matches(AgencyRecord record) {
        Identity identity = record.identity();
        return given(crn, identity.id("crn")) && given(pncNumber, identity.id("pnc")) && named(identity);
    }

    private boolean named(Identity identity) {
        List<Identity.Name> names = identity.names();
        return named(names.get(0), identity.dob())
                || includeAliases
                        && names.stream()
                                .skip(1)
                                .anyMatch(alias -> named(alias, alias.dob().isEmpty() ? identity.dob() : alias.dob()));
    }

    private boolean named(Identity.Name name, String born) {
        List<String> given = Folding.words(name.given());
        return (firstName.isEmpty()
                        || given.stream().findFirst().filter(firstName::equals).isPresent())
                && given(surname, Folding.fold(name.family()))
                && given(dateOfBirth, born);
    }

    private static boolean given(String asked, String recorded) {
        return asked.isEmpty() || asked.equals(recorded);
    }
}
