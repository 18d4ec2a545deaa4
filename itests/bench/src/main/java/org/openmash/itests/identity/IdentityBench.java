package org.openmash.itests.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openmash.identity.internal.model.Model;

/**
 * The workshop: {@code ./mash bench identity} prints how well and how fast the matcher tells people apart, trains a model
 * and compares two.
 */
public final class IdentityBench {

    private static final Set<String> OPTIONS =
            Set.of("data", "seed", "size", "train", "model", "against", "file", "mapping", "pictures", "duke");
    private static final long TRAINING = 1_000;

    private final Map<String, String> options;
    private final Table table = new Table();

    private IdentityBench(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String[] words) throws IOException {
        Map<String, String> options = new HashMap<>(
                Map.of("seed", "20261123", "size", "4000", "pictures", ".openmash/bench/identity", "duke", "duke"));
        for (int i = 0; i < words.length; i += 2) {
            String option = words[i].replaceFirst("^--", "");
            if (!OPTIONS.contains(option) || i + 1 == words.length) {
                System.err.println(
                        "bench identity takes --data DIR, --seed N, --size FAMILIES, --train FILE, --model FILE,"
                                + " --against FILE, --file CSV --mapping PROPERTIES, --pictures DIR; not " + words[i]
                                + ".");
                System.exit(2);
            }
            options.put(option, words[i + 1]);
        }
        new IdentityBench(options).run();
    }

    private void run() throws IOException {
        Path pictures = Path.of(options.get("pictures"));
        if (options.containsKey("train")) {
            train(Path.of(options.get("train")));
        } else if (options.containsKey("against")) {
            new ModelsCompared(table, pictures).print(families(), model("model"), model("against"));
        } else if (options.containsKey("file")) {
            one();
        } else {
            whole(pictures);
        }
        System.out.println(
                "Pictures, if any, are in " + pictures.toAbsolutePath().normalize());
    }

    private void whole(Path pictures) throws IOException {
        Peers peers = new Peers(Path.of(options.get("duke")), table);
        Files files = new Files(Path.of(options.getOrDefault("data", "")));
        if (options.containsKey("data") && files.there()) {
            new OtherFiles(files, peers, table, pictures).print();
        } else {
            table.line("No --data DIR with the folders febrl and splink: made-up families only.");
        }
        new FamiliesTable(table, model("model"), pictures).print(seed(), size(), peers);
        table.end();
    }

    /** Any labelled file: bands by the given model, and what its own weights would reach. */
    private void one() {
        Labelled file = Mapping.of(Path.of(options.get("mapping")))
                .read(options.get("file"), Path.of(options.get("file")), key -> true);
        Evaluation evaluation = new Evaluation(file);
        Model own = evaluation.linker().learn("own", "this file, without labels", false);
        table.head(
                "%s: %,d records, completeness of blocking %.4f", file.name(), file.size(), evaluation.completeness());
        table.line("%-32s %s", "pairs, weights of its own", evaluation.pairs(own));
        table.line("%-32s %s", "within clusters", evaluation.clusters(own));
    }

    /** On families that no table uses: their seed lies a thousand off. */
    private void train(Path target) throws IOException {
        long seed = seed() + TRAINING;
        Labelled file = MadeFamilies.of(seed, size());
        Model learned = new Evaluation(file)
                .linker()
                .learn("hub-2", file.name() + ", " + file.size() + " records, without labels", true);
        try (OutputStream out = java.nio.file.Files.newOutputStream(target)) {
            learned.write(out);
        }
        table.line("Learned from %s, without labels; written to %s", file.name(), target);
    }

    private Labelled families() {
        return MadeFamilies.of(seed(), size());
    }

    private Model model(String option) throws IOException {
        if (!options.containsKey(option)) {
            return Model.shipped();
        }
        try (InputStream in = java.nio.file.Files.newInputStream(Path.of(options.get(option)))) {
            return Model.read(in);
        }
    }

    private long seed() {
        return Long.parseLong(options.get("seed"));
    }

    private int size() {
        return Integer.parseInt(options.get("size"));
    }
}
