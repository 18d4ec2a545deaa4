package org.openmash.connector.health.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.ReleaseTerms;
import org.openmash.connector.support.json.Json;

/** What health services hold on confirmed patients. */
final class ClinicalRecord {

    private static final String ITEM = "https://openmash.org/fhir/StructureDefinition/research-item";
    private static final String MOST_CAREFUL_CODE = "confidential";
    private static final int OF_AGE = 18;

    private final FhirServer server;
    private final Clock clock;

    ClinicalRecord(FhirServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    Answer<Fact> of(List<String> patients, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String patient : patients) {
            String usualType = child(server.patient(patient, context)) ? "child-health" : "adult-health";
            for (ClinicalType type : ClinicalType.values()) {
                for (JsonNode resource : server.ofPatient(type.fhirName(), patient, context)) {
                    if (!type.enteredInError(resource)) {
                        facts.add(fact(type, resource, patient, usualType));
                    }
                }
            }
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    /** An unknown age counts as adult: the stricter rules of release. */
    private boolean child(JsonNode patient) throws ConnectorFault {
        LocalDate cameOfAgeIfBornBefore = LocalDate.now(clock).minusYears(OF_AGE);
        return PartialDates.parse(Json.text(patient, "birthDate"))
                .map(PartialDate::date)
                .filter(born -> born.isAfter(cameOfAgeIfBornBefore))
                .isPresent();
    }

    private static Fact fact(ClinicalType type, JsonNode resource, String patient, String usualType)
            throws ConnectorFault {
        JsonNode item = Extensions.first(resource, ITEM);
        return item.isMissingNode() ? plain(type, resource, patient, usualType) : stated(type, resource, item, patient);
    }

    private static Fact plain(ClinicalType type, JsonNode resource, String patient, String usualType)
            throws ConnectorFault {
        Fact.Builder fact = Fact.of(
                        type.fhirName() + "/" + Json.need(resource, "id"), patient, usualType, type.words(resource))
                .system(type.fhirName())
                .handling(MOST_CAREFUL_CODE);
        PartialDates.parse(type.date(resource)).ifPresent(fact::on);
        return fact.build();
    }

    /** The owner has said how the fact is to be handled. */
    private static Fact stated(ClinicalType type, JsonNode resource, JsonNode item, String patient)
            throws ConnectorFault {
        String code = Extensions.text(item, "handling", "valueString");
        String id = Extensions.text(item, "id", "valueString");
        String text = Extensions.text(item, "text", "valueString");
        Fact.Builder fact = Fact.of(
                        id.isBlank() ? type.fhirName() + "/" + Json.need(resource, "id") : id,
                        patient,
                        Extensions.text(item, "itemType", "valueString"),
                        text.isBlank() ? type.words(resource) : text)
                .system(type.fhirName())
                .handling(code.isBlank() ? MOST_CAREFUL_CODE : code);
        PartialDates.parse(Extensions.text(item, "eventDate", "valueDateTime")).ifPresent(fact::on);
        for (JsonNode entry : Extensions.all(item, "release")) {
            fact.release(ReleaseTerms.term(
                    Extensions.text(entry, "to", "valueString"),
                    Extensions.text(entry, "mode", "valueString"),
                    Extensions.text(entry, "wording", "valueString"),
                    Extensions.text(entry, "condition", "valueString")));
        }
        return fact.build();
    }
}
