package org.openmash.simulators.health;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Call;
import org.openmash.simulators.web.Reply;
import org.openmash.simulators.web.Routes;

/** A FHIR R4 server over the health records. */
public final class FhirRoutes implements Routes {

    static final String BASE = "/fhir/R4";

    private static final Set<String> CLINICAL =
            Set.of("Flag", "Encounter", "Condition", "Appointment", "MedicationStatement");

    private final List<AgencyRecord> records;
    private final Map<String, AgencyRecord> byId = new HashMap<>();
    private final Map<String, AgencyRecord> holderOf = new HashMap<>();
    private final Pages pages = new Pages();
    private volatile String url = "";

    public FhirRoutes(List<AgencyRecord> records) {
        this.records = records;
        for (AgencyRecord record : records) {
            byId.put(record.recordId(), record);
            record.items().forEach(i -> holderOf.put(i.kind() + "/" + ClinicalJson.id(i), record));
        }
    }

    @Override
    public boolean open(String path) {
        return (BASE + "/metadata").equals(path);
    }

    @Override
    public Routes emptied() {
        return new FhirRoutes(List.of());
    }

    @Override
    public String wrongTypes() {
        return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":\"lots\",\"entry\":{\"resource\":[7]},"
                + "\"link\":\"next\"}";
    }

    @Override
    public Reply error(int status, String message) {
        return fhir(status, Bundles.outcome(status, message));
    }

    @Override
    public Reply endless(Call call) {
        int offset = Integer.parseInt(call.query().getOrDefault("_offset", "0")) + 1;
        return fhir(200, Bundles.endless(base(), PatientJson.of(records.get(offset % records.size())), offset));
    }

    @Override
    public Reply answer(Call call) {
        if (!call.path().startsWith(BASE)) {
            throw new BadCall(404, "path: the FHIR base is " + BASE);
        }
        String[] parts =
                call.path().substring(BASE.length()).replaceFirst("^/", "").split("/");
        if ("POST".equals(call.method()) && parts.length == 2 && "_search".equals(parts[1])) {
            Map<String, String> parameters = new LinkedHashMap<>(call.query());
            parameters.putAll(call.form());
            return search(parts[0], parameters);
        }
        if (!"GET".equals(call.method())) {
            throw new BadCall(405, "method: use GET, or POST to _search");
        }
        return get(parts, call.query());
    }

    private Reply get(String[] parts, Map<String, String> parameters) {
        if (parts[0].isEmpty()) {
            return fhir(200, pages.page(base(), parameters));
        }
        if ("metadata".equals(parts[0])) {
            return fhir(200, Bundles.capabilities(CLINICAL));
        }
        return parts.length == 2 ? read(parts[0], parts[1]) : search(parts[0], parameters);
    }

    private Reply search(String type, Map<String, String> parameters) {
        List<JsonNode> found = new ArrayList<>();
        if ("Patient".equals(type)) {
            PatientQuery query = PatientQuery.of(parameters);
            records.stream().filter(query::matches).map(PatientJson::of).forEach(found::add);
        } else {
            AgencyRecord record = patientOf(clinical(type), parameters);
            if (record != null) {
                record.items().stream()
                        .filter(i -> i.kind().equals(type))
                        .forEach(i -> found.add(ClinicalJson.of(record, i)));
            }
        }
        return fhir(200, pages.first(base(), found, parameters.getOrDefault("_count", "")));
    }

    private AgencyRecord patientOf(String type, Map<String, String> parameters) {
        String patient = parameters.getOrDefault("patient", parameters.getOrDefault("subject", ""));
        if (patient.isBlank()) {
            throw new BadCall(400, "patient: a search for " + type + " needs the patient");
        }
        return byId.get(patient.replaceFirst("^Patient/", ""));
    }

    private Reply read(String type, String id) {
        AgencyRecord record = "Patient".equals(type) ? byId.get(id) : holderOf.get(clinical(type) + "/" + id);
        if (record == null) {
            throw new BadCall(404, type + "/" + id + ": is not here");
        }
        if ("Patient".equals(type)) {
            return fhir(200, PatientJson.of(record));
        }
        HeldItem item = record.items().stream()
                .filter(i -> i.kind().equals(type) && ClinicalJson.id(i).equals(id))
                .findFirst()
                .orElseThrow();
        return fhir(200, ClinicalJson.of(record, item));
    }

    private static String clinical(String type) {
        if (!CLINICAL.contains(type)) {
            throw new BadCall(404, type + ": is not served");
        }
        return type;
    }

    /** Tells the server where it is, for its paging links. */
    public void servedAt(String serverUrl) {
        url = serverUrl;
    }

    private String base() {
        return url + BASE;
    }

    private static Reply fhir(int status, ObjectNode resource) {
        return new Reply(
                status,
                "application/fhir+json;charset=utf-8",
                resource.toString().getBytes(StandardCharsets.UTF_8));
    }
}
