package org.openmash.itests.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.itests.identity.peer.Duke;
import org.openmash.itests.identity.peer.LuceneWithJaroWinkler;
import org.openmash.itests.identity.peer.Peer;

/** The same records through the peers, in the same run. */
final class Peers {

    private static final double DUKE = 0.9;
    private static final double LUCENE = 0.9;

    private final List<Peer> peers = new ArrayList<>();
    private final Table table;

    Peers(Path jars, Table table) {
        this.table = table;
        if (Files.isDirectory(jars)) {
            peers.add(new Duke(jars, DUKE));
        }
        peers.add(new LuceneWithJaroWinkler(LUCENE));
    }

    /**
     * @param ours what the matcher reached on the file
     * @param speed records per second of the matcher
     * @return precision and recall by name
     */
    Map<String, double[]> beside(Labelled file, Counts ours, double speed) {
        Map<String, double[]> reached = new HashMap<>();
        double best = 0;
        Counts exact = Evaluation.exact(file);
        table.line("peers, as a user first gets them: schema and thresholds set once by hand, nothing tuned");
        table.line("%-32s %s", "exact match", exact);
        reached.put("exact match", new double[] {exact.precision(), exact.recall()});
        for (Peer peer : peers) {
            Peer.Found found = peer.link(file.fields());
            Counts counts = Truth.counts(file.truth(), found.pairs());
            double pace = file.size() / found.seconds();
            table.line("%-32s %s  %,.0f records/s", peer.name(), counts, pace);
            reached.put(peer.name(), new double[] {counts.precision(), counts.recall()});
            best = Math.max(best, counts.f1());
            if (peer instanceof Duke) {
                table.goal("records per second, ours over Duke's >= 1", speed / pace, speed >= pace);
            }
        }
        table.line("%-32s %s  %,.0f records/s", "OpenMASH, model given", ours, speed);
        double ratio = best >= 1 ? 1 : (1 - ours.f1()) / (1 - best);
        table.goal("error (1 - F1), ours over the better peer's <= 0.25", ratio, ratio <= 0.25);
        return reached;
    }
}
