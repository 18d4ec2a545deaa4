package org.openmash.simulators.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private final Scenarios scenarios = Scenarios.read();

    @Test
    void everyScenarioHasPeopleItemsAndAnExpectedLevel() {
        assertThat(scenarios.scenarios()).hasSize(8).allSatisfy(s -> {
            assertThat(s.people()).isNotEmpty();
            assertThat(s.items()).isNotEmpty();
            assertThat(s.expect().level()).isNotBlank();
        });
    }

    @Test
    void aReleaseConditionTravelsAsACode() {
        List<ReleaseEntry> entries = item("S01", "S01-POL-3").releaseEntries();

        assertThat(entries)
                .contains(new ReleaseEntry("DM", "RAW", "", "named-person-only"))
                .contains(new ReleaseEntry("SW", "WORDING", "Do not visit alone; speak to police before any visit", ""))
                .contains(new ReleaseEntry("PERP", "NEVER", "", ""));
    }

    @Test
    void everyoneIsAStar() {
        assertThat(item("S06", "S06-OLA-2").releaseEntries()).containsExactly(new ReleaseEntry("*", "NEVER", "", ""));
        assertThat(item("S03", "S03-HEA-3").releaseEntries())
                .contains(new ReleaseEntry("*", "NEVER", "", "until-resolved"));
    }

    @Test
    void aNoteBehindARecipientBecomesACondition() {
        assertThat(item("S03", "S03-YJS-1").releaseEntries())
                .contains(new ReleaseEntry("EH", "WORDING", "sibling has support from another service", "on-mia-file"));
    }

    private ScenarioItem item(String scenario, String id) {
        return scenarios.scenario(scenario).items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
