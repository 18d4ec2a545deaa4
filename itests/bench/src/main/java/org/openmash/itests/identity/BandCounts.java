package org.openmash.itests.identity;

import java.util.Map;
import org.openmash.core.api.identity.Comparison.Band;

/**
 * How many pairs landed in each band.
 *
 * @param found by band: true pairs, then pairs of two people
 * @param compared true pairs that are compared at all
 * @param siblingsJoined pairs of two children of one household that were proposed as the same
 * @param siblingPairs pairs of records of two children of one household that there are
 * @param all true pairs that there are, compared or not
 */
record BandCounts(Map<Band, long[]> found, long compared, long siblingsJoined, long siblingPairs, long all) {

    double completeness() {
        return all == 0 ? 1 : compared / (double) all;
    }

    double precisionOfSame() {
        long[] same = found.get(Band.SAME);
        return same[0] + same[1] == 0 ? 1 : same[0] / (double) (same[0] + same[1]);
    }

    double recallOfSame() {
        return all == 0 ? 1 : found.get(Band.SAME)[0] / (double) all;
    }

    /** Pairs proposed as the same or as possible: the figure with the goal. */
    double recallOfSameOrPossible() {
        long found = this.found.get(Band.SAME)[0] + this.found.get(Band.POSSIBLE)[0];
        return all == 0 ? 1 : found / (double) all;
    }

    /** Twin warnings counted too: a person looks at them as well. */
    double recallOfShown() {
        return recallOfSameOrPossible() + (all == 0 ? 0 : found.get(Band.TWIN_OR_SIBLING)[0] / (double) all);
    }

    double joinedOfTenThousandSiblings() {
        return siblingPairs == 0 ? 0 : siblingsJoined * 10_000.0 / siblingPairs;
    }
}
