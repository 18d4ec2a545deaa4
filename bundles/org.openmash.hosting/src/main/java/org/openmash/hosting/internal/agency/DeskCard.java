package org.openmash.hosting.internal.agency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyCard.RecordType;

/** The card of an agency whose people answer at a desk: every row of the release matrix, general handling codes. */
public final class DeskCard {

    private static final Set<String> RESTRICTED = Set.of(
            "police-intelligence-c",
            "safe-address",
            "confidential-disclosure",
            "victim-details",
            "referrer-identity",
            "third-party-child",
            "adoption",
            "legal-advice",
            "domestic-abuse");

    private static final Set<String> ORDINARY = Set.of("outcome", "child-status", "education", "housing");

    private static final List<RecordType> TYPES = Stream.of(
                    "outcome=Outcome of earlier work",
                    "child-status=Child's status",
                    "previous-contacts=Previous contacts",
                    "police-notice=Police notice",
                    "police-conviction=Conviction",
                    "police-intelligence=Police intelligence",
                    "police-intelligence-c=Police intelligence, conditions",
                    "safe-address=Safe address",
                    "child-health=Health of the child",
                    "adult-health=Health of an adult",
                    "confidential-disclosure=Confidential disclosure",
                    "education=School",
                    "probation=Probation",
                    "victim-details=Details of a victim",
                    "referrer-identity=Identity of a referrer",
                    "third-party-child=Another child",
                    "adoption=Adoption or earlier identity",
                    "legal-advice=Legal advice",
                    "housing=Housing",
                    "domestic-abuse=Domestic abuse service")
            .map(DeskCard::type)
            .toList();

    private static final Map<String, String> CODES = Map.of(
            "need", "May go to those who need it to protect the child",
            "consult", "Ask the owner before it leaves the room",
            "restricted", "Stays in the room");

    private DeskCard() {}

    public static AgencyCard of(AgencyId agency, String name) {
        return new AgencyCard(agency, name, List.of(), TYPES, CODES, name);
    }

    private static RecordType type(String line) {
        int at = line.indexOf('=');
        String id = line.substring(0, at);
        String sensitivity = RESTRICTED.contains(id) ? "restricted" : ORDINARY.contains(id) ? "ordinary" : "sensitive";
        return new RecordType(id, line.substring(at + 1), id, sensitivity);
    }
}
