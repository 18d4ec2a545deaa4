package org.openmash.connector.youthjustice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.support.json.Json;

class RecordsTest {

    private static final String ASSESSMENT = "{\"assessments\":[{\"id\":\"A1\",\"tool\":\"AssetPlus\",\"completedOn\":"
            + "\"2026-09-01\",\"safetyAndWellbeing\":\"VERY_HIGH\",\"seriousHarm\":\"LOW\",\"handling\":\"need\"}]}";

    @Test
    void saysLevelsInWordsAndWhatWasNotJudged() throws Exception {
        Fact fact = facts(ASSESSMENT).get(0);

        assertThat(fact.text())
                .isEqualTo("AssetPlus: safety and wellbeing VERY HIGH, risk of serious harm to others LOW,"
                        + " likelihood of reoffending not judged");
        assertThat(fact.recordType()).isEqualTo("assessment");
        assertThat(fact.eventDate()).isPresent();
    }

    @Test
    void aLevelThatIsNoneIsAFaultSinceItMustNotBeMisread() {
        assertThatThrownBy(() -> facts(ASSESSMENT.replace("\"LOW\"", "\"2\"")))
                .isInstanceOf(ConnectorFault.class)
                .hasMessage("seriousHarm: is not LOW, MEDIUM, HIGH or VERY_HIGH");
    }

    @Test
    void aFlagWithoutHandlingCodeIsRestricted() throws Exception {
        Fact fact = facts("{\"exploitationFlags\":[{\"id\":\"F1\",\"flag\":\"CCE\"}]}")
                .get(0);

        assertThat(fact.text()).isEqualTo("Exploitation flag: child criminal exploitation (CCE)");
        assertThat(fact.handlingCode()).isEqualTo("restricted");
    }

    private static List<Fact> facts(String json) throws ConnectorFault {
        return Records.facts(Json.parse(json.getBytes(StandardCharsets.UTF_8)), "YJ-1");
    }
}
