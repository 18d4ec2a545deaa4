package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyReports;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.SiteRegister;
import org.openmash.core.api.area.AreaRegister;
import org.openmash.rest.internal.InProcess.Answer;
import org.openmash.rest.internal.resource.AgenciesResource;
import org.openmash.rest.internal.resource.AreasResource;
import org.openmash.rest.internal.resource.ReportsResource;
import org.openmash.rest.internal.resource.SitesResource;

/** Agencies, their sites, reports and areas: what is sent reaches the register as it was meant. */
class AgenciesTest {

    private static final AgencyView VIEW = new AgencyView(
            new AgencyId("police"),
            "Police",
            "westmoor",
            AgencyLife.AWAITING_APPROVAL,
            Optional.empty(),
            "information governance approves",
            Optional.empty(),
            0,
            0);
    private static final String CSV = "id,name\n100001,Sainte-Agnès Primary\n";

    @Test
    void agreementReachesTheRegisterWithDatesPurposesAndRecordTypes() {
        AtomicReference<SharingAgreement> taken = new AtomicReference<>();
        AgencyRegister register = Stub.of(AgencyRegister.class, Map.of("agree", given -> {
            taken.set((SharingAgreement) given[3]);
            return VIEW;
        }));

        Answer answer = new InProcess(new AgenciesResource(register))
                .call("POST", "/agencies/police/agreement")
                .signedIn()
                .body("{\"area\":\"westmoor\",\"sharing\":{\"reference\":\"ISA-7\",\"from\":\"2026-04-01\","
                        + "\"until\":\"2028-03-31\",\"purposes\":[\"enquiry\"],\"recordTypes\":[\"*\"]}}")
                .send();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("life").asText()).isEqualTo("awaiting-approval");
        assertThat(taken.get().until()).isEqualTo(LocalDate.parse("2028-03-31"));
        assertThat(taken.get().covers("notice")).isTrue();
    }

    @Test
    void sitesAreTakenAsCsvOnly() {
        AtomicReference<List<Object>> taken = new AtomicReference<>();
        InProcess hub = new InProcess(new SitesResource(Stub.of(SiteRegister.class, Map.of("load", given -> {
            taken.set(List.of(given[3], given[4]));
            return new SiteRegister.SiteImport(1, 0, 0, List.of(), true);
        }))));

        Answer asJson = sites(hub, "false", "application/json");
        Answer asCsv = sites(hub, "true", "text/csv");

        assertThat(asJson.status()).isEqualTo(415);
        assertThat(asCsv.status()).as(asCsv.body()).isEqualTo(200);
        assertThat(asCsv.json().path("added").asInt()).isEqualTo(1);
        assertThat(taken.get()).containsExactly(CSV, true);
    }

    @Test
    void reportWithoutADayNamesTheParameter() {
        Answer answer = new InProcess(new ReportsResource(Stub.silent(AgencyReports.class)))
                .call("GET", "/agencies/reports?area=westmoor&from=2026-11-01&until=soon")
                .signedIn()
                .send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("until");
    }

    @Test
    void areaDocumentIsHandedOverWordForWordAndItsMistakesComeBack() {
        String document = "{ \"id\": \"northcombe\", \"name\": \"Northcombe\" }";
        AreasResource areas = new AreasResource(Stub.of(AreaRegister.class, Map.of("add", given -> {
            assertThat(given[1]).isEqualTo(document);
            throw new InvalidRequest("calendar.opens", "give a time such as 09:00");
        })));

        Answer answer = new InProcess(areas)
                .call("POST", "/areas")
                .signedIn()
                .body(document)
                .send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("calendar.opens");
    }

    private static Answer sites(InProcess hub, String dryRun, String type) {
        return hub.call("POST", "/agencies/education/sites?area=westmoor&dry-run=" + dryRun)
                .signedIn()
                .body(CSV)
                .header("Content-Type", type)
                .send();
    }
}
