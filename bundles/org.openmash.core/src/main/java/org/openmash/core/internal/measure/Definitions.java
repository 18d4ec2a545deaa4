package org.openmash.core.internal.measure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.measure.Measure;

/** The definitions of {@code measures.json}. */
final class Definitions {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Measure> all;

    private Definitions(List<Measure> all) {
        this.all = all;
    }

    static Definitions shipped() {
        try (InputStream in = Definitions.class.getResourceAsStream("measures.json")) {
            List<Measure> all = new ArrayList<>();
            JSON.readTree(in).forEach(node -> all.add(measure(node)));
            return new Definitions(List.copyOf(all));
        } catch (IOException e) {
            throw new UncheckedIOException("the definitions of measures cannot be read", e);
        }
    }

    List<Measure> all() {
        return all;
    }

    Measure find(String id) {
        return all.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("measure", "is none: GET /measures lists them"));
    }

    private static Measure measure(JsonNode node) {
        return new Measure(
                node.path("id").asText(),
                node.path("name").asText(),
                Measure.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                words(node.path("counted")),
                words(node.path("of")),
                words(node.path("without")),
                node.path("from").asText(),
                node.path("to").asText(),
                node.path("source").asText());
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
