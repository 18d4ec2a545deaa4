package org.openmash.itests.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.identity.internal.link.Linker;
import org.openmash.identity.internal.model.Bands;
import org.openmash.identity.internal.model.Model;
import org.openmash.identity.internal.model.Scorer;
import org.openmash.identity.internal.model.Scorer.Weighing;
import org.openmash.identity.internal.person.Person;
import org.openmash.itests.identity.picture.Weighed;

/** Every compared pair of a file with its weight and band, and the truth beside it. */
final class Judged {

    /** Which pairs count. */
    interface Some {
        boolean counts(int left, int right);
    }

    private final Labelled file;
    private final long[] pairs;
    private final double[] bits;
    private final Band[] bands;
    private final List<int[]> truePairs;

    Judged(Labelled file, List<Person> people, Linker linker, Model model) {
        this.file = file;
        pairs = linker.candidates();
        bits = new double[pairs.length];
        bands = new Band[pairs.length];
        Scorer scorer = new Scorer(model);
        Bands banding = new Bands(model);
        for (int i = 0; i < pairs.length; i++) {
            Person one = people.get(left(i));
            Person other = people.get(right(i));
            Weighing weighing = scorer.weighing(one, other);
            bits[i] = weighing.bits();
            bands[i] = banding.of(one, other, weighing);
        }
        truePairs = Truth.pairs(file.truth());
    }

    BandCounts bands(Some some) {
        Map<Band, long[]> found = new TreeMap<>();
        for (Band band : Band.values()) {
            found.put(band, new long[2]);
        }
        long compared = 0;
        long siblingsJoined = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (some.counts(left(i), right(i))) {
                boolean same = file.same(left(i), right(i));
                found.get(bands[i])[same ? 0 : 1]++;
                compared += same ? 1 : 0;
                siblingsJoined += bands[i] == Band.SAME && file.siblings(left(i), right(i)) ? 1 : 0;
            }
        }
        long all = truePairs.stream().filter(p -> some.counts(p[0], p[1])).count();
        return new BandCounts(found, compared, siblingsJoined, Truth.siblingPairs(file, some), all);
    }

    BandCounts bands() {
        return bands((left, right) -> true);
    }

    Weighed weighed() {
        boolean[] same = new boolean[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            same[i] = file.same(left(i), right(i));
        }
        return new Weighed(bits, same, truePairs.size());
    }

    /** Examples for whoever works on the matcher: pairs of one band that are, or are not, one person. */
    List<String> examples(Band band, boolean same, int most) {
        List<String> examples = new ArrayList<>();
        for (int i = 0; i < pairs.length && examples.size() < most; i++) {
            if (bands[i] == band && file.same(left(i), right(i)) == same) {
                examples.add(String.format(
                        "%.1f bits%n      %s%n      %s",
                        bits[i], file.fields().get(left(i)), file.fields().get(right(i))));
            }
        }
        return examples;
    }

    private int left(int pair) {
        return (int) (pairs[pair] >>> 32);
    }

    private int right(int pair) {
        return (int) pairs[pair];
    }
}
