package org.openmash.identity.internal.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openmash.identity.internal.compare.Feature;

/**
 * A model as people read and review it. Immutable; the hub never changes it by itself.
 *
 * @param version names the model in explanations and reports
 * @param learned from what and how, in a sentence
 * @param prior bits for one person, and not two strangers, before anything is compared; negative
 * @param siblings bits for one person, and not two children of one household, before anything is compared; null where the
 *     model knows no households
 * @param mostRarity bits that agreeing on one rare value can say at most
 * @param same bits from which a pair is proposed as the same
 * @param possible bits from which a person must look
 * @param features odds of each level by its name; a feature that is left out is not weighed
 */
public record Model(
        String version,
        String learned,
        double prior,
        Double siblings,
        double mostRarity,
        double same,
        double possible,
        Map<Feature, Map<String, Odds>> features) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public Model {
        Map<Feature, Map<String, Odds>> copy = new LinkedHashMap<>();
        features.forEach((feature, odds) -> {
            if (!odds.keySet().equals(Set.copyOf(feature.levels()))) {
                throw new IllegalArgumentException(feature + ": give odds for each of " + feature.levels());
            }
            copy.put(feature, Map.copyOf(odds));
        });
        features = Map.copyOf(copy);
    }

    /** The model that the hub ships with. */
    public static Model shipped() {
        try (InputStream in = Model.class.getResourceAsStream("hub.json")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Model read(InputStream in) throws IOException {
        return JSON.readValue(in, Model.class);
    }

    public void write(OutputStream out) throws IOException {
        JSON.writeValue(out, ordered());
    }

    /** Levels in their own order, so that two models can be laid side by side. */
    private Map<String, Object> ordered() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", version);
        fields.put("learned", learned);
        fields.put("prior", prior);
        fields.put("siblings", siblings);
        fields.put("mostRarity", mostRarity);
        fields.put("same", same);
        fields.put("possible", possible);
        Map<Feature, Map<String, Odds>> sorted = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            if (features.containsKey(feature)) {
                Map<String, Odds> levels = new LinkedHashMap<>();
                feature.levels()
                        .forEach(
                                level -> levels.put(level, features.get(feature).get(level)));
                sorted.put(feature, levels);
            }
        }
        fields.put("features", sorted);
        return fields;
    }
}
