package org.openmash.core.api.agency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;

/**
 * What the descriptor of an agency says, read before any of its code runs.
 *
 * @param recordTypes what it can hand over
 * @param handlingCodes code to meaning
 * @param contact whom to call
 * @param terms on what terms it takes part
 */
public record AgencyCard(
        AgencyId id,
        String name,
        List<String> identifiers,
        List<RecordType> recordTypes,
        Map<String, String> handlingCodes,
        String contact,
        Terms terms) {

    /**
     * A kind of record.
     *
     * @param itemType row of the default release matrix
     * @param sensitivity {@code ordinary}, {@code sensitive} or {@code restricted}
     * @param fields what such a record tells; empty when it is one text
     */
    public record RecordType(String id, String label, String itemType, String sensitivity, List<Field> fields) {

        public RecordType {
            fields = List.copyOf(fields);
        }

        public RecordType(String id, String label, String itemType, String sensitivity) {
            this(id, label, itemType, sensitivity, List.of());
        }
    }

    /**
     * One field of a record type.
     *
     * @param type {@code text}, {@code date}, {@code code} or {@code number}
     * @param sensitivity as for a record type
     * @param help what it means, for staff of other agencies; may be blank
     */
    public record Field(String id, String label, String type, String sensitivity, String help) {}

    /**
     * A release rule that the agency asks for by default.
     *
     * @param recordType id of a record type
     * @param recipient recipient code, or {@code *}
     * @param mode {@code raw}, {@code wording} or {@code never}
     */
    public record AskedRule(String recordType, String recipient, String mode) {}

    /** A fictional person whom the agency's system knows. */
    public record TestPerson(String given, String family, LocalDate born) {}

    /**
     * The rest of the card; every part may be blank or empty.
     *
     * @param owner who is answerable for the data
     * @param purpose what the agency's data are shared for
     * @param legalGateway the law under which it may share
     * @param hosts {@code host:port} patterns or keys of hosts that the connector will call
     * @param locateWithin its service level for who it could be; zero when it promises none
     * @param retrieveWithin its service level for content; zero when it promises none
     * @param glossary term to meaning, in the agency's own words
     * @param testPerson a fictional person whom the agency's system knows, for trying it out
     */
    public record Terms(
            String owner,
            String purpose,
            String legalGateway,
            List<String> hosts,
            List<AskedRule> releaseRules,
            Duration locateWithin,
            Duration retrieveWithin,
            Map<String, String> glossary,
            Optional<TestPerson> testPerson) {

        /** Nothing said. */
        public static final Terms NONE =
                new Terms("", "", "", List.of(), List.of(), Duration.ZERO, Duration.ZERO, Map.of());

        public Terms {
            hosts = List.copyOf(hosts);
            releaseRules = List.copyOf(releaseRules);
            glossary = Map.copyOf(glossary);
        }

        /** Without a test person. */
        public Terms(
                String owner,
                String purpose,
                String legalGateway,
                List<String> hosts,
                List<AskedRule> releaseRules,
                Duration locateWithin,
                Duration retrieveWithin,
                Map<String, String> glossary) {
            this(
                    owner,
                    purpose,
                    legalGateway,
                    hosts,
                    releaseRules,
                    locateWithin,
                    retrieveWithin,
                    glossary,
                    Optional.empty());
        }
    }

    public AgencyCard {
        identifiers = List.copyOf(identifiers);
        recordTypes = List.copyOf(recordTypes);
        handlingCodes = Map.copyOf(handlingCodes);
    }

    public AgencyCard(
            AgencyId id,
            String name,
            List<String> identifiers,
            List<RecordType> recordTypes,
            Map<String, String> handlingCodes,
            String contact) {
        this(id, name, identifiers, recordTypes, handlingCodes, contact, Terms.NONE);
    }

    public Optional<RecordType> recordType(String typeId) {
        return recordTypes.stream().filter(t -> t.id().equals(typeId)).findFirst();
    }
}
