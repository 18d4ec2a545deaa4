package org.openmash.itests.identity;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.link.Linker;
import org.openmash.identity.internal.link.ScoredPair;
import org.openmash.identity.internal.model.Model;
import org.openmash.identity.internal.model.Scorer;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.RecordReader;
import org.openmash.itests.identity.peer.Peer;

/** One file, linked end to end: a true pair that no key finds is a missed one. The matcher sees the fields alone. */
final class Evaluation {

    private static final double WARM_SECONDS = 1;
    private static final double SECONDS = 2;

    private final Labelled file;
    private final List<Person> people;
    private final Linker linker;

    Evaluation(Labelled file) {
        this.file = file;
        people = RecordReader.people(file.fields());
        linker = new Linker(people);
    }

    Labelled file() {
        return file;
    }

    Linker linker() {
        return linker;
    }

    Judged judged(Model model) {
        return new Judged(file, people, linker, model);
    }

    /** Share of the true pairs that are compared at all. */
    double completeness() {
        Counts compared = Truth.counts(file.truth(), linker.candidates());
        return compared.recall();
    }

    /** Pairs at even odds, each by itself. */
    Counts pairs(Model model) {
        return Truth.counts(
                file.truth(),
                linker.pairs(model).stream()
                        .filter(pair -> pair.bits() >= 0)
                        .mapToLong(Evaluation::key)
                        .toArray());
    }

    /** Pairs within clusters. */
    Counts clusters(Model model) {
        List<Long> pairs = new ArrayList<>();
        for (List<Integer> cluster : linker.clusters(model)) {
            for (int i = 0; i < cluster.size(); i++) {
                for (int j = i + 1; j < cluster.size(); j++) {
                    pairs.add(Peer.pair(cluster.get(i), cluster.get(j)));
                }
            }
        }
        return Truth.counts(
                file.truth(), pairs.stream().mapToLong(Long::longValue).toArray());
    }

    /** Pairs of records with the same given name, family name and birth date, as typed; the peer of all peers. */
    static Counts exact(Labelled file) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < file.size(); i++) {
            Map<String, String> fields = file.fields().get(i);
            if (fields.containsKey("given") && fields.containsKey("family") && fields.containsKey("born")) {
                String key = fields.get("given") + "|" + fields.get("family") + "|" + fields.get("born");
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Long> pairs = new ArrayList<>();
        groups.values().forEach(group -> {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(Peer.pair(group.get(i), group.get(j)));
                }
            }
        });
        return Truth.counts(
                file.truth(), pairs.stream().mapToLong(Long::longValue).toArray());
    }

    /** Records a second from the fields in memory to weighed pairs, the model given. */
    static double recordsPerSecond(Labelled file, Model model) {
        long start = System.nanoTime();
        new Linker(RecordReader.people(file.fields())).pairs(model);
        return file.size() / ((System.nanoTime() - start) / 1e9);
    }

    /**
     * Compared and weighed pairs per second of one core, over the candidates of the file again and again. The thread's own
     * processor time counts, so that other work on the machine does not.
     */
    double pairsPerSecond(Model model) {
        timed(model, WARM_SECONDS);
        return timed(model, SECONDS);
    }

    private double timed(Model model, double seconds) {
        Scorer scorer = new Scorer(model);
        Finding scratch = new Finding();
        long[] pairs = linker.candidates();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long done = 0;
        double sum = 0;
        while (threads.getCurrentThreadCpuTime() - start < seconds * 1e9) {
            for (long pair : pairs) {
                sum += scorer.weight(people.get((int) (pair >>> 32)), people.get((int) pair), scratch);
            }
            done += pairs.length;
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("a weight is not a number");
        }
        return done / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
    }

    private static long key(ScoredPair pair) {
        return Peer.pair(pair.left(), pair.right());
    }
}
