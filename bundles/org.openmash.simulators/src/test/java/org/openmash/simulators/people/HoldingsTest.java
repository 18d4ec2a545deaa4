package org.openmash.simulators.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.scenario.KnownRecord;
import org.openmash.simulators.scenario.Scenario;
import org.openmash.simulators.scenario.ScenarioItem;
import org.openmash.simulators.scenario.Scenarios;

class HoldingsTest {

    private static final Set<String> SERVED =
            Set.of("police", "socialcare", "health", "education", "probation", "housing", "youthjustice");

    private final Scenarios scenarios = Scenarios.read();
    private final Holdings holdings = Holdings.of(scenarios);

    @Test
    void everyKnownRecordOfAServedAgencyIsHeldAsRecorded() {
        for (Scenario scenario : scenarios.scenarios()) {
            scenario.known().stream()
                    .filter(k -> SERVED.contains(k.connector()) && !"NO TRACE".equals(k.expected()))
                    .forEach(k -> assertThat(entries(scenario, k))
                            .as(scenario.id() + " " + k.recordedName())
                            .isNotEmpty()
                            .allSatisfy(e -> assertHeldAsRecorded(e, k)));
        }
    }

    @Test
    void everyItemOfAServedAgencyIsHeldByOneRecord() {
        List<String> owned = scenarios.scenarios().stream()
                .flatMap(s -> s.items().stream())
                .filter(i -> SERVED.contains(i.ownerId().split("@")[0]))
                .map(ScenarioItem::id)
                .filter(id -> !"S06-REF-1".equals(id))
                .toList();

        List<String> held = holdings.records().stream()
                .flatMap(r -> r.items().stream())
                .map(HeldItem::id)
                .toList();

        assertThat(held).containsExactlyInAnyOrderElementsOf(owned);
    }

    @Test
    void anItemLiesWithItsOwnerAndHasAnItemType() {
        Set<String> areas = Set.of("tamarshire", "portsarum");
        for (AgencyRecord record : holdings.records()) {
            String owner = record.agency() + (areas.contains(record.area()) ? "@" + record.area() : "");
            assertThat(record.items()).allSatisfy(i -> {
                assertThat(i.itemType()).isNotBlank();
                assertThat(ownerOf(i.id())).isEqualTo(owner);
            });
        }
    }

    private static void assertHeldAsRecorded(Holdings.Entry entry, KnownRecord known) {
        if (known.recordedDob().matches("\\d{4}-\\d{2}-\\d{2}")) {
            assertThat(entry.identity().dob()).isEqualTo(known.recordedDob());
        }
        known.ids()
                .forEach((scheme, value) -> assertThat(entry.identity().ids()).containsEntry(scheme, value));
        if (!known.area().isBlank()) {
            assertThat(entry.area()).isEqualTo(known.area());
        }
    }

    private List<Holdings.Entry> entries(Scenario scenario, KnownRecord known) {
        return holdings.entries().stream()
                .filter(e -> e.scenario().equals(scenario.id())
                        && e.agency().equals(known.connector())
                        && e.known().equals(known.recordedName()))
                .toList();
    }

    private String ownerOf(String id) {
        return scenarios.scenario(id.substring(0, 3)).items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow()
                .ownerId();
    }
}
