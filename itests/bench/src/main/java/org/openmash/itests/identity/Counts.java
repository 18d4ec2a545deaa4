package org.openmash.itests.identity;

/**
 * Pairs that were said to be one person.
 *
 * @param right of them truly
 * @param wrong of them falsely
 * @param all true pairs there are, found or not
 */
record Counts(long right, long wrong, long all) {

    double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    double recall() {
        return all == 0 ? 1 : right / (double) all;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format("P %.5f  R %.5f  F1 %.5f", precision(), recall(), f1());
    }
}
