package org.openmash.core.internal.identity;

import java.util.Comparator;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;

/** The order in which people see comparisons: the band first, then how much agrees. */
public final class Likeness {

    /** Most alike first. */
    public static final Comparator<Comparison> BEST_FIRST =
            Comparator.comparing((Comparison c) -> rank(c.band())).thenComparing(c -> -agreements(c));

    private Likeness() {}

    private static int rank(Band band) {
        return switch (band) {
            case SAME -> 0;
            case TWIN_OR_SIBLING -> 1;
            case POSSIBLE -> 2;
            case UNLIKELY -> 3;
        };
    }

    private static long agreements(Comparison comparison) {
        return comparison.reasons().stream().filter(Comparison.Reason::agrees).count();
    }
}
