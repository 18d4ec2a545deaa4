package org.openmash.identity.internal.person;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How rare things are among the records of one file, counted before they are compared. */
public final class CountedVocabulary implements Vocabulary {

    private static final double LOG2 = Math.log(2);

    private final Map<Kind, Map<String, Integer>> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Term>> terms = new EnumMap<>(Kind.class);

    public CountedVocabulary() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new ConcurrentHashMap<>());
            terms.put(kind, new ConcurrentHashMap<>());
            totals.put(kind, 0);
        }
    }

    public void count(Kind kind, String text) {
        if (!text.isEmpty()) {
            counts.get(kind).merge(text, 1, Integer::sum);
            totals.merge(kind, 1, Integer::sum);
        }
    }

    @Override
    public Term term(Kind kind, String text) {
        return terms.get(kind).computeIfAbsent(text, t -> Terms.of(kind, t, bits(kind, t)));
    }

    @Override
    public double bits(Kind kind, String text) {
        int count = counts.get(kind).getOrDefault(text, 0);
        return Math.log(Math.max(1, totals.get(kind)) / (double) Math.max(1, count)) / LOG2;
    }
}
