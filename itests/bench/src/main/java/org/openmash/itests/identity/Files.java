package org.openmash.itests.identity;

import java.nio.file.Path;

/** Labelled files of others, read from where they lie. */
final class Files {

    private static final int SPREAD = 0x9E3779B9;

    private final Path folder;

    Files(Path folder) {
        this.folder = folder;
    }

    boolean there() {
        return java.nio.file.Files.isDirectory(folder.resolve("febrl"));
    }

    /** @param withNumber false leaves out the identifier that all copies of a record share */
    Labelled febrl(int number, boolean withNumber) {
        Mapping mapping = Mapping.of("febrl");
        return (withNumber ? mapping : mapping.without("id:number"))
                .read(
                        "FEBRL " + number + (withNumber ? "" : " without its shared number"),
                        folder.resolve("febrl/dataset" + number + ".csv"),
                        key -> true);
    }

    Labelled fake() {
        return Mapping.of("fake").read("fake_1000", folder.resolve("splink/fake_1000.csv"), key -> true);
    }

    /** One half of the clusters: the first to learn and tune on, the second to report on. */
    Labelled historical(int half) {
        return Mapping.of("historical")
                .read(
                        "historical figures, " + (half == 1 ? "tuning half" : "half never tuned on"),
                        folder.resolve("splink/historical_figures_a.csv"),
                        cluster -> (cluster.hashCode() * SPREAD >>> 31) == half - 1);
    }
}
