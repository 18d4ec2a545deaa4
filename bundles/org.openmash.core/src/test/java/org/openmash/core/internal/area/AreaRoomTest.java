package org.openmash.core.internal.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.BackFill;
import org.openmash.core.api.area.Area.Threshold;
import org.openmash.core.api.area.PracticeRules.Reserved;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class AreaRoomTest {

    private static final Path EXAMPLE = Path.of("../../docs/examples/area-tamarshire.json");

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller operator =
            TestHub.person("mash", Set.of("tamarshire", "kent", "dale", TestHub.AREA), Set.of(), RoomRole.OPERATOR);

    @Test
    void secondCountyJoinsFromOneFile() throws IOException {
        Area area = hub.areaRegister.add(operator, Files.readString(EXAMPLE));

        assertThat(area.name()).isEqualTo("Tamarshire County Council");
        assertThat(hub.areaRegister.areas(operator)).containsExactly(area);
        assertThat(hub.areaRegister.area(operator, "tamarshire")).isEqualTo(area);
        assertThat(hub.releases.teams("tamarshire")).containsExactlyInAnyOrderElementsOf(area.teams());
        assertThat(hub.agreements.all())
                .filteredOn(Agreement::desk)
                .extracting(Agreement::standing)
                .containsOnly(Standing.ACTIVE);
        assertThat(hub.agreements.all())
                .filteredOn(agreement -> !agreement.desk())
                .hasSize(3)
                .allMatch(agreement -> agreement.standing() == Standing.PROPOSED)
                .allMatch(agreement ->
                        agreement.proposedBy().equals(operator.user().value()))
                .allMatch(agreement -> agreement.sharing().isPresent());
        assertThat(events()).contains("area-added", "agency-joined", "agency-proposed");
        assertThat(hub.hosting.settled).isEqualTo(1);
        assertThat(area.practice().reserved())
                .isEqualTo(new Reserved(Set.of(new AgencyId("police")), Set.of(Rating.BLUE)));
        assertThat(hub.audit)
                .anyMatch(e -> e.action().equals("AREA_ADD") && e.outcome().equals("done"));
    }

    @Test
    void exportIsTheDocumentFromWhichAnotherHubStarts() throws IOException {
        hub.areaRegister.add(operator, Files.readString(EXAMPLE));
        TestHub other = new TestHub("2026-11-17T09:00:00Z");

        String exported = hub.areaRegister.export(operator, "tamarshire");
        Area there = other.areaRegister.add(operator, exported);

        assertThat(other.areaRegister.export(operator, "tamarshire")).isEqualTo(exported);
        assertThat(there.practice())
                .isEqualTo(hub.areas.find("tamarshire").orElseThrow().practice());
        assertThat(there.agencies())
                .containsExactlyElementsOf(
                        hub.areas.find("tamarshire").orElseThrow().agencies());
        assertThat(exported).doesNotContain(operator.user().value());
    }

    @Test
    void exportDropsASecretThatSomebodyPutInByAnotherWay() {
        Area area = hub.areaRegister.add(operator, document(""));
        Map<String, String> configuration = Map.of("secret.token", "abc123", "secret.key", "file:/k", "url", "u");
        hub.areas.put(new Area(
                area.id(),
                area.name(),
                area.activation(),
                area.backFill(),
                area.calendar(),
                area.calendars(),
                area.thresholds(),
                area.protocol(),
                List.of(new Area.Member(new AgencyId("police"), "Police", "police", configuration, Optional.empty())),
                area.teams(),
                false,
                area.since(),
                area.by()));

        String exported = hub.areaRegister.export(operator, area.id());

        assertThat(exported).doesNotContain("abc123").contains("file:/k");
    }

    @Test
    void whatIsLeftOutFollowsTheDefaults() {
        Area area = hub.areaRegister.add(operator, document(""));

        assertThat(area.activation()).isEqualTo(Area.Activation.SECOND_PERSON);
        assertThat(area.backFill()).isEqualTo(BackFill.ALL);
        assertThat(area.calendar().days()).hasSize(5);
        assertThat(area.protocol()).isEqualTo("default-matrix");
    }

    @Test
    void mistakeIsNamedWithPathAndMendAndNothingIsTaken() {
        refused("{", "document: is not JSON at line 1");
        refused("[]", "document: must be a JSON object");
        refused("{\"id\":\"Kent\",\"name\":\"Kent\"}", "id: use lower-case letters");
        refused("{\"id\":\"kent\"}", "name: must be given");
        refused(document(",\"colour\":\"red\""), "colour: is not known here; use");
        refused(document(",\"backFill\":\"some\""), "backFill: use one of all, red-and-amber, none");
        refused(document(",\"protocol\":\"mine\""), "protocol: is not known to this hub");
        refused(document(",\"calendar\":{\"days\":[\"monday\",\"funday\"]}"), "calendar.days[1]: use a day");
        refused(
                document(",\"calendar\":{\"days\":[\"monday\"],\"opens\":\"17:00\",\"closes\":\"09:00\"}"),
                "calendar.closes: must be later");
        refused(document(",\"thresholds\":[{\"level\":7,\"name\":\"x\"}]"), "thresholds[0].level: use a number");
        refused(
                document(",\"agencies\":[{\"agency\":\"a!\",\"name\":\"x\"}]"),
                "agencies[0].agency: use a lower-case agency id");
        refused(
                document(",\"agencies\":[{\"agency\":\"police\",\"name\":\"x\",\"connector\":\"police\","
                        + "\"configuration\":{\"secret.token\":\"abc\"}}]"),
                "agencies[0].configuration.secret.token: must be a reference");
        refused(
                document(",\"teams\":[{\"id\":\"t1\",\"name\":\"x\",\"recipient\":\"XX\"}]"),
                "teams[0].recipient: use one of");
        assertThat(hub.areas.all()).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void teamOfAnotherAreaIsNotTaken() {
        hub.areaRegister.add(
                operator, document(",\"teams\":[{\"id\":\"early\",\"name\":\"Early\",\"recipient\":\"EH\"}]"));

        assertThatThrownBy(
                        () -> hub.areaRegister.add(
                                operator,
                                "{\"id\":\"dale\",\"name\":\"Dale\",\"teams\":[{\"id\":\"early\",\"name\":\"E\",\"recipient\":\"EH\"}]}"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("teams[0].id: is a team of westmoor; choose another, such as dale-early");
        assertThat(hub.areas.find("dale")).isEmpty();
    }

    @Test
    void addingAgainChangesAndKeepsWhatPeopleDecidedAboutADesk() {
        String desk = ",\"agencies\":[{\"agency\":\"housing\",\"name\":\"Housing\"}]";
        hub.areaRegister.add(operator, document(desk));

        hub.areaRegister.add(operator, document(desk + ",\"backFill\":\"none\""));

        assertThat(hub.areas.find(TestHub.AREA).orElseThrow().backFill()).isEqualTo(BackFill.NONE);
        assertThat(events()).containsExactly("agency-joined", "area-added", "area-changed");
    }

    @Test
    void levelsOfNeedAreSaidInTheWordsOfTheArea() {
        Caller worker = TestHub.worker();
        CaseId id = register(worker, "k1").caseId();
        assertThat(hub.decisionDesk.levels(worker, id))
                .extracting(Threshold::level)
                .containsExactly(1, 2, 3, 4);

        hub.areaRegister.add(
                operator,
                document(",\"thresholds\":[{\"level\":2,\"name\":\"Getting help\"},{\"level\":4,\"name\":\"Risk\"}]"));

        assertThat(hub.decisionDesk.levels(worker, id))
                .extracting(Threshold::name)
                .containsExactly("Getting help", "Risk");
    }

    @Test
    void unknownAndRetiredAreasTakeNoNewContact() {
        Caller worker = TestHub.worker();
        hub.areaRegister.add(operator, "{\"id\":\"dale\",\"name\":\"Dale\"}");
        assertThatThrownBy(() -> register(worker, "k1")).hasMessageContaining("area: is not an area of this hub");

        hub.areaRegister.add(operator, document(""));
        register(worker, "k2");
        hub.areaRegister.retire(operator, TestHub.AREA);

        assertThatThrownBy(() -> register(worker, "k3")).hasMessageContaining("area: has retired");
        assertThat(hub.caseDesk.board(worker, Optional.empty(), 10).elements()).hasSize(1);
        assertThat(events()).contains("area-retired");
    }

    @Test
    void dueTimeFollowsTheCalendarOfTheArea() {
        hub.areaRegister.add(
                operator,
                document(",\"calendar\":{\"days\":[\"monday\",\"wednesday\"],\"opens\":\"08:00\",\"closes\":\"18:30\","
                        + "\"closed\":[\"2026-11-18\"]}"));
        Caller worker = TestHub.worker();
        Registered contact = register(worker, "k1");

        CaseFile rated = hub.caseDesk.rate(worker, contact.caseId(), Rating.AMBER, "third notice", 0);

        assertThat(rated.dueAt()).contains(Instant.parse("2026-11-23T18:30:00Z"));
    }

    @Test
    void schemaKnowsWhatTheReaderKnows() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Area.class.getResourceAsStream("area.schema.json"));
        JsonNode example = new ObjectMapper().readTree(EXAMPLE.toFile());

        for (JsonNode part : List.of(schema, schema.at("/$defs/calendar"), schema.at("/$defs/agency"))) {
            assertThat(part.path("additionalProperties").asBoolean(true)).isFalse();
        }
        example.fieldNames()
                .forEachRemaining(name ->
                        assertThat(schema.path("properties").has(name)).as(name).isTrue());
        refused(document(",\"colour\":\"red\""), String.join(", ", sorted(schema.path("properties"))));
    }

    private static List<String> sorted(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names.stream().sorted().toList();
    }

    private Registered register(Caller worker, String key) {
        return hub.contactDesk.register(worker, PikeRowe.contact(hub.instant()), key);
    }

    private void refused(String document, String words) {
        assertThatThrownBy(() -> hub.areaRegister.add(operator, document))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining(words);
    }

    private List<String> events() {
        return hub.outbox.after(0, 100).stream()
                .filter(e -> e.caseId().isEmpty())
                .map(HubEvent::type)
                .toList();
    }

    private static String document(String more) {
        return "{\"id\":\"westmoor\",\"name\":\"Westmoor\"" + more + "}";
    }

    /** Another store may take the place of memory. */
    TestHub hub(String now) {
        return new TestHub(now);
    }
}
