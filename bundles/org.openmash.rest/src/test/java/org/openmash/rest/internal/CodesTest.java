package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.research.AnswerState;
import org.openmash.rest.internal.json.HubJson;

class CodesTest {

    private static JsonNode lists;

    @BeforeAll
    static void read() throws IOException {
        lists = HubJson.mapper().readTree(CodesTest.class.getResourceAsStream("/codes.json"));
    }

    @Test
    void listsHaveExactlyTheHubsOwnCodes() {
        assertThat(codes("outcomes")).isEqualTo(NewDecision.OUTCOMES);
        assertThat(codes("ratings")).isEqualTo(words(Rating.values()));
        assertThat(codes("channels")).isEqualTo(words(NewContact.Channel.values()));
        assertThat(codes("answerStates")).isEqualTo(words(AnswerState.values()));
    }

    @Test
    void everyListOfTheDescriptionIsThereAndEveryCodeHasWords() {
        OpenApiTest.document()
                .at("/components/schemas/Codes/properties")
                .fieldNames()
                .forEachRemaining(name -> assertThat(lists.path(name))
                        .as(name)
                        .isNotEmpty()
                        .allSatisfy(code -> {
                            assertThat(code.path("code").asText()).isNotBlank();
                            assertThat(code.path("text").asText()).isNotBlank();
                        }));
    }

    private static Set<String> codes(String list) {
        return StreamSupport.stream(lists.path(list).spliterator(), false)
                .map(code -> code.path("code").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Object[] constants) {
        return Arrays.stream(constants)
                .map(c -> HubJson.mapper().convertValue(c, String.class))
                .collect(Collectors.toSet());
    }
}
