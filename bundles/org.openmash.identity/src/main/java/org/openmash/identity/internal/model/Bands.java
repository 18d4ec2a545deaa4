package org.openmash.identity.internal.model;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.model.Scorer.Part;
import org.openmash.identity.internal.model.Scorer.Weighing;
import org.openmash.identity.internal.person.Born;
import org.openmash.identity.internal.person.Person;

/**
 * From weights to bands. Weights alone never make two people the same: a number or a birth date must carry it, no number
 * may speak against it, and children of one birth date and family name are told apart by people.
 */
public final class Bands {

    private static final int SPELLING = 2;
    private static final int NEAR = 3;
    private static final int INITIAL = 5;
    private static final int SWAPPED = 6;
    private static final int DIGIT = 2;
    private static final int LAST_LIKE_FAMILY = 4;

    private final Model model;

    public Bands(Model model) {
        this.model = model;
    }

    public Band of(Person one, Person other, Weighing weighing) {
        List<Part> parts = weighing.parts();
        if (twins(one, other, parts)) {
            return Band.TWIN_OR_SIBLING;
        }
        double bits = weighing.bits();
        if (bits >= model.same() && anchored(one, other, parts) && firstNameFits(parts) && !otherNumber(parts)) {
            return Band.SAME;
        }
        return bits >= model.possible() ? Band.POSSIBLE : Band.UNLIKELY;
    }

    /** One birth date and family name, and a given name that is another one, or not surely the same. */
    private static boolean twins(Person one, Person other, List<Part> parts) {
        boolean sameDay = level(parts, Feature.BIRTH) == 0 && !dummy(one) && !dummy(other);
        int family = level(parts, Feature.FAMILY);
        boolean sameFamily = family >= 0 && family < LAST_LIKE_FAMILY;
        int given = level(parts, Feature.GIVEN);
        boolean otherGiven = given >= NEAR && given != INITIAL && given != SWAPPED;
        return sameDay && sameFamily && otherGiven && level(parts, Feature.IDENTIFIER) != 0;
    }

    private static boolean anchored(Person one, Person other, List<Part> parts) {
        int birth = level(parts, Feature.BIRTH);
        boolean birthFits = birth >= 0 && birth <= DIGIT && !dummy(one) && !dummy(other);
        int family = level(parts, Feature.FAMILY);
        boolean number = level(parts, Feature.IDENTIFIER) == 0;
        return birthFits || number && family >= 0 && family < LAST_LIKE_FAMILY;
    }

    private static boolean firstNameFits(List<Part> parts) {
        int given = level(parts, Feature.GIVEN);
        return given >= 0 && given <= SPELLING
                || given == SWAPPED
                || level(parts, Feature.IDENTIFIER) == 0 && given <= NEAR;
    }

    private static boolean otherNumber(List<Part> parts) {
        return level(parts, Feature.IDENTIFIER) == 2;
    }

    private static boolean dummy(Person person) {
        return person.births().stream().anyMatch(Born::dummy);
    }

    /** The level found, -1 where one side is silent. */
    private static int level(List<Part> parts, Feature feature) {
        Optional<Part> part = parts.stream().filter(p -> p.feature() == feature).findFirst();
        return part.map(Part::level).orElse(-1);
    }
}
