package org.openmash.itests.identity.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene 9 as a search engine would be used: fuzzy queries find the best twenty, a weighted Jaro-Winkler judges them. */
public final class LuceneWithJaroWinkler implements Peer {

    private static final int BEST = 20;
    private static final double NAME = 2;
    private static final double NUMBER = 3;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final double threshold;

    public LuceneWithJaroWinkler(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public String name() {
        return "Lucene 9.12 with Jaro-Winkler";
    }

    @Override
    public Found link(List<Map<String, String>> records) {
        long start = System.nanoTime();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            index(records, directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                TreeSet<Long> pairs = new TreeSet<>();
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int i = 0; i < records.size(); i++) {
                    search(records, i, searcher, pairs);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                return new Found(pairs.stream().mapToLong(Long::longValue).toArray(), seconds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void index(List<Map<String, String>> records, ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, inOrder())) {
            for (Map<String, String> record : records) {
                Document document = new Document();
                record.forEach((field, value) -> {
                    if (!value.isBlank()) {
                        document.add(new StringField(field, clean(value), Store.NO));
                    }
                });
                writer.addDocument(document);
            }
        }
    }

    /** Without merging a document's number is its record's. */
    private static IndexWriterConfig inOrder() {
        return new IndexWriterConfig(null).setMergePolicy(NoMergePolicy.INSTANCE);
    }

    private void search(List<Map<String, String>> records, int at, IndexSearcher searcher, TreeSet<Long> pairs)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        records.get(at).forEach((field, value) -> {
            if (!value.isBlank()) {
                Term term = new Term(field, clean(value));
                boolean words = field.equals("given") || field.equals("family") || field.equals("full");
                query.add(words ? new FuzzyQuery(term, 1, 1) : new TermQuery(term), Occur.SHOULD);
            }
        });
        for (ScoreDoc hit : searcher.search(query.build(), BEST).scoreDocs) {
            if (hit.doc != at && likeness(records.get(at), records.get(hit.doc)) >= threshold) {
                pairs.add(Peer.pair(at, hit.doc));
            }
        }
    }

    /** Mean likeness of the fields that both have; names weigh more, numbers most. */
    static double likeness(Map<String, String> one, Map<String, String> other) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<String, String> field : one.entrySet()) {
            String value = other.getOrDefault(field.getKey(), "");
            if (!value.isBlank() && !field.getValue().isBlank()) {
                double weight = weight(field.getKey());
                sum += weight * LIKENESS.apply(clean(field.getValue()), clean(value));
                weights += weight;
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static double weight(String field) {
        if (field.startsWith("id:")) {
            return NUMBER;
        }
        return List.of("given", "family", "full", "born").contains(field) ? NAME : 1;
    }

    private static String clean(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
