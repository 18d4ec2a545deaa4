package org.openmash.simulators.people;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.simulators.scenario.ScenarioItem;
import org.openmash.simulators.scenario.Scenarios;

/** Which record of which agency holds which item of the scenarios, read from {@code holdings.json}. */
public final class Holdings {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record File(List<Entry> records, Map<String, Kind> items) {}

    private record Kind(String itemType, String kind, String eventDate) {}

    /**
     * A record of the scenarios.
     *
     * @param scenario id of the scenario
     * @param person {@code ref} of the true person, {@code -} for a lookalike
     * @param known recorded name in the scenario's list of known records; blank when the list leaves it out
     * @param items ids of the items it holds
     */
    public record Entry(
            String agency,
            String area,
            String recordId,
            String system,
            String scenario,
            String person,
            String known,
            Identity identity,
            String since,
            List<String> items) {}

    private final File file;
    private final Map<String, ScenarioItem> items;

    private Holdings(File file, Map<String, ScenarioItem> items) {
        this.file = file;
        this.items = items;
    }

    public static Holdings of(Scenarios scenarios) {
        try (InputStream in = Scenarios.class.getResourceAsStream("holdings.json")) {
            Map<String, ScenarioItem> items = scenarios.scenarios().stream()
                    .flatMap(s -> s.items().stream())
                    .collect(Collectors.toMap(ScenarioItem::id, Function.identity()));
            return new Holdings(MAPPER.readValue(in, File.class), items);
        } catch (IOException e) {
            throw new UncheckedIOException("holdings.json: cannot be read", e);
        }
    }

    public List<Entry> entries() {
        return file.records();
    }

    /** Every record of the scenarios with what it holds. */
    public List<AgencyRecord> records() {
        return file.records().stream().map(this::record).toList();
    }

    private AgencyRecord record(Entry e) {
        List<HeldItem> held = e.items().stream().map(this::item).toList();
        return new AgencyRecord(e.agency(), e.area(), e.recordId(), e.system(), e.identity(), e.since(), held);
    }

    private HeldItem item(String id) {
        ScenarioItem item = items.get(id);
        Kind kind = file.items().get(id);
        return new HeldItem(
                id,
                kind.kind(),
                kind.itemType(),
                item.text(),
                item.handling(),
                kind.eventDate(),
                item.why(),
                item.releaseEntries());
    }
}
