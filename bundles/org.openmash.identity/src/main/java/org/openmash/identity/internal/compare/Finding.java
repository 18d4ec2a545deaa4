package org.openmash.identity.internal.compare;

/** What a comparison found; filled anew by each comparison so that millions of pairs need no memory. Not thread-safe. */
public final class Finding {

    private int level;
    private double bits;

    /** Nothing to compare: one side is silent. */
    public static final int SILENT = -1;

    Finding set(int newLevel, double newBits) {
        level = newLevel;
        bits = newBits;
        return this;
    }

    Finding silent() {
        return set(SILENT, 0);
    }

    /** Takes over the better of the two. */
    void better(int otherLevel, double otherBits) {
        if (level == SILENT || otherLevel < level || otherLevel == level && otherBits > bits) {
            set(otherLevel, otherBits);
        }
    }

    /** Index into the levels of the feature, the best first, or {@link #SILENT}. */
    public int level() {
        return level;
    }

    /** How rare the value is that both have, where the level is an exact one; else 0. */
    public double bits() {
        return bits;
    }
}
