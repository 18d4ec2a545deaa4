package org.openmash.simulators.police;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class PoliceSimulatorTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @Test
    void findsAChildByHalfOfADoubleName() throws Exception {
        JsonNode found = search("{\"names\":[{\"given\":\"Alfie\",\"family\":\"Pike-Rowe\"}],\"dob\":\"2017-03-04\"}");

        assertThat(found.at("/persons/0/recordId").asText()).isEqualTo("POL-P-10101");
        assertThat(found.at("/persons/0/names/0/family").asText()).isEqualTo("ROWE");
    }

    @Test
    void findsAChildWithoutBirthDateByGivenNameAndAddress() throws Exception {
        JsonNode found = search("{\"names\":[{\"given\":\"Poppy\",\"family\":\"Pike\"}],\"dob\":\"2020-09-19\","
                + "\"address\":{\"postcode\":\"WM4 2AB\"}}");

        assertThat(found.path("persons").findValuesAsText("recordId")).contains("POL-P-10102");
    }

    @Test
    void findsAnAdultByPncIdAlone() throws Exception {
        JsonNode found = search("{\"identifiers\":[{\"scheme\":\"pnc\",\"value\":\"2003/0277145P\"}]}");

        assertThat(found.path("persons").findValuesAsText("recordId")).containsExactly("POL-P-10401");
    }

    @Test
    void intelligenceCarriesItsGradingAndTheOwnersReleaseEntries() throws Exception {
        JsonNode facts = simulators.post("police", "/police/persons/POL-P-10104/facts", "{\"need\":\"risk\"}");

        JsonNode intelligence = facts.at("/facts/0");
        assertThat(intelligence.at("/grading/source").asText()).isEqualTo("2");
        assertThat(intelligence.path("handling").asText()).isEqualTo("C");
        assertThat(intelligence.at("/release/0/condition").asText()).isEqualTo("named-person-only");
    }

    @Test
    void refusesWithoutTokenAndWithoutAQuestion() throws Exception {
        var request = simulators.to("police", "/police/health").setHeader("Authorization", "Bearer wrong");
        assertThat(simulators.send(request).statusCode()).isEqualTo(401);

        var empty = simulators.to("police", "/police/search").POST(BodyPublishers.ofString("{}"));
        assertThat(simulators.send(empty).statusCode()).isEqualTo(400);
    }

    @Test
    void aBeatCommentIsReceiptedOncePerPack() throws Exception {
        JsonNode first = simulators.post("police", "/police/comments", "{\"packId\":\"p1\"}");
        JsonNode again = simulators.post("police", "/police/comments", "{\"packId\":\"p1\"}");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void droppedNoticesKeepToTheirSchema() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(NoticeFolder.class.getResource("child-concern-notice.xsd"));

        JsonNode s01 = simulators.control("/control/drop", "{\"scenario\":\"S01\",\"history\":true}");
        JsonNode s07 = simulators.control("/control/drop", "{\"scenario\":\"S07\"}");

        assertThat(s01.path("files")).hasSize(3);
        assertThat(s07.path("files")).hasSize(1);
        for (JsonNode answer : new JsonNode[] {s01, s07}) {
            for (JsonNode file : answer.path("files")) {
                Path notice = Path.of(simulators.property("sim.police.notices"), file.asText());
                schema.newValidator().validate(new StreamSource(Files.newInputStream(notice)));
            }
        }
    }

    private JsonNode search(String query) throws Exception {
        return simulators.post("police", "/police/search", query);
    }
}
