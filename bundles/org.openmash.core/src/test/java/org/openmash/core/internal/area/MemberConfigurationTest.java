package org.openmash.core.internal.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.area.MemberSettings;
import org.openmash.core.api.area.MemberView;
import org.openmash.core.internal.fake.TestHub;

class MemberConfigurationTest {

    private static final AgencyId PROBATION = new AgencyId("probation");
    private static final Map<String, String> RIGHT = Map.of(
            "allowed.hosts", "probation.example:443",
            "secret.token", "file:/etc/openmash/token",
            "probation.url", "https://probation.example");

    private final TestHub hub = new TestHub("2026-11-16T09:00:00Z");
    private final Caller operator = TestHub.person("mash", Set.of("dale", "kent"), Set.of(), RoomRole.OPERATOR);

    @BeforeEach
    void anAreaHasADocument() {
        hub.areaRegister.add(operator, "{\"id\":\"dale\",\"name\":\"Dale\"}");
    }

    @Test
    void anAgencyIsConfiguredInTheDocumentAndNobodyIsProposed() {
        MemberView view = configure(RIGHT);

        assertThat(view.ready()).isTrue();
        assertThat(member().configuration()).isEqualTo(RIGHT);
        assertThat(member().kind()).isEqualTo("probation");
        assertThat(hub.agreements.all()).noneMatch(agreement -> agreement.area().equals("dale"));
        assertThat(hub.hosting.settled).isEqualTo(2);
        assertThat(hub.audit)
                .anyMatch(
                        row -> row.action().equals("AREA_ADD") && row.toString().contains("probation"));
    }

    @Test
    void theFormNamesWhatTheConnectorWantsAndWhatTheDocumentSays() {
        configure(RIGHT);

        MemberSettings form = hub.areaRegister.settings(operator, "dale", PROBATION, "");

        assertThat(form.settings()).extracting("key").containsExactly("allowed.hosts", "secret.token", "probation.url");
        assertThat(form.values()).isEqualTo(RIGHT);
        assertThat(form.words()).isEmpty();
        assertThat(form).asString().doesNotContain("openmash/token");
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsBlankGoes() {
        configure(RIGHT);
        configure(Map.of("system.name", "Probation"));
        configure(Map.of("system.name", " ", "probation.url", "https://other.example"));

        assertThat(member().configuration())
                .containsEntry("probation.url", "https://other.example")
                .containsEntry("secret.token", "file:/etc/openmash/token")
                .doesNotContainKey("system.name");
    }

    @Test
    void eachMistakeNamesItsKeyAndTheMendAndNothingIsTaken() {
        refused("probation.url", "", "must be given: Base URL");
        refused("probation.url", "probation", "use an address such as");
        refused("secret.token", "abc123", "never the secret itself");
        refused("allowed.hosts", "probation.example", "name each host with its port");

        assertThat(hub.areas.find("dale").orElseThrow().agencies()).isEmpty();
    }

    @Test
    void aConnectorThatIsNotThereIsSaidWithTheNextStep() {
        assertThat(hub.areaRegister
                        .settings(operator, "dale", new AgencyId("fire"), "")
                        .words())
                .contains("fire is not installed");
        assertThatThrownBy(() -> hub.areaRegister.configure(operator, "dale", new AgencyId("fire"), "", RIGHT))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("install it");
    }

    @Test
    void anAreaWithoutADocumentSaysSo() {
        assertThatThrownBy(() -> hub.areaRegister.settings(operator, "kent", PROBATION, ""))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("has no document to write into");
    }

    private void refused(String key, String value, String words) {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put(key, value);
        assertThatThrownBy(() -> configure(wrong))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining(key)
                .hasMessageContaining(words);
    }

    private MemberView configure(Map<String, String> values) {
        return hub.areaRegister.configure(operator, "dale", PROBATION, "", values);
    }

    private Member member() {
        return MemberConfiguration.member(hub.areas.find("dale").orElseThrow(), PROBATION)
                .orElseThrow();
    }
}
