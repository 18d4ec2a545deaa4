package org.openmash.simulators.health;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Holdings;
import org.openmash.simulators.scenario.Scenarios;

/** An independent FHIR library reads, strictly, whatever the health agency answers. */
class FhirConformanceTest {

    private final RunningSimulators simulators = RunningSimulators.get();
    private final IParser parser = FhirContext.forR4().newJsonParser().setParserErrorHandler(new StrictErrorHandler());

    @Test
    void readsEveryPatientAndEverythingHeldOnThem() throws Exception {
        List<AgencyRecord> patients = Holdings.of(Scenarios.read()).records().stream()
                .filter(r -> r.agency().equals("health"))
                .toList();

        for (AgencyRecord patient : patients) {
            assertThat(read("/Patient/" + patient.recordId()).getIdElement().getIdPart())
                    .isEqualTo(patient.recordId());
            for (HeldItem item : patient.items()) {
                Bundle held = (Bundle) read("/" + item.kind() + "?patient=" + patient.recordId());
                assertThat(held.getTotal()).isPositive();
                assertThat(held.getEntryFirstRep().getResource().fhirType()).isEqualTo(item.kind());
            }
        }
    }

    @Test
    void readsPagesOutcomesAndTheCapabilityStatement() throws Exception {
        assertThat(((Bundle) read("/Patient?family=Smith")).getLink("next")).isNotNull();
        assertThat(read("/Patient/nobody")).isInstanceOf(OperationOutcome.class);
        assertThat(((CapabilityStatement) read("/metadata")).getRestFirstRep().getResource())
                .hasSize(6);
    }

    private IBaseResource read(String path) throws Exception {
        return parser.parseResource(
                simulators.send(simulators.to("health", path)).body());
    }
}
