package org.openmash.simulators.health;

import java.util.List;
import java.util.Map;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.BadCall;

/** A search for patients; what is blank was not asked, everything asked must agree. */
record PatientQuery(String identifier, String family, String given, String birthdate, String postcode) {

    static PatientQuery of(Map<String, String> parameters) {
        PatientQuery query = new PatientQuery(
                identifier(parameters.getOrDefault("identifier", "")),
                Folding.fold(parameters.getOrDefault("family", "")),
                Folding.fold(parameters.getOrDefault("given", "")),
                parameters.getOrDefault("birthdate", ""),
                Folding.postcode(parameters.getOrDefault("address-postalcode", "")));
        if ((query.identifier + query.family + query.given + query.birthdate + query.postcode).isEmpty()) {
            throw new BadCall(400, "search: give identifier, family, given, birthdate or address-postalcode");
        }
        return query;
    }

    private static String identifier(String token) {
        int bar = token.indexOf('|');
        if (bar > 0 && !PatientJson.NHS_NUMBER.equals(token.substring(0, bar))) {
            return "none";
        }
        return token.substring(bar + 1).replace(" ", "");
    }

    boolean matches(AgencyRecord record) {
        Identity identity = record.identity();
        return (identifier.isEmpty() || identifier.equals(identity.id("nhs")))
                && (birthdate.isEmpty() || born(identity.dob()))
                && identity.names().stream().anyMatch(this::named)
                && (postcode.isEmpty()
                        || identity.addresses().stream()
                                .anyMatch(a -> Folding.postcode(a.postcode()).startsWith(postcode)));
    }

    private boolean named(Identity.Name name) {
        return (family.isEmpty() || starts(name.family(), family)) && (given.isEmpty() || starts(name.given(), given));
    }

    /** FHIR's string match: the whole or any word of it starts with what was asked. */
    private static boolean starts(String recorded, String asked) {
        List<String> words = Folding.words(recorded);
        return String.join(" ", words).startsWith(asked) || words.stream().anyMatch(w -> w.startsWith(asked));
    }

    private boolean born(String dob) {
        if (dob.isEmpty()) {
            return false;
        }
        String date = birthdate.replaceFirst("^(eq|ge|le)", "");
        String recorded = dob.substring(0, Math.min(dob.length(), date.length()));
        return switch (birthdate.substring(0, Math.min(2, birthdate.length()))) {
            case "ge" -> recorded.compareTo(date) >= 0;
            case "le" -> recorded.compareTo(date) <= 0;
            default -> recorded.equals(date);
        };
    }
}
