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
    private static final int OTHER_MIDDLE = 7;
    private static final int DISTRICT = 3;
    private static final int STRANGERS = 2;
    private static final int OTHER_BIRTH = 6;
    private static final int OTHER_NUMBER = 2;

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
        if (bits >= model.same()
                && anchored(one, other, parts)
                && firstNameFits(parts)
                && !another(one, other, parts)) {
            return Band.SAME;
        }
        return bits >= model.possible() && !namesakes(parts) ? Band.POSSIBLE : Band.UNLIKELY;
    }

    /**
     * One birth date and family name, and a given name that is another one, or not surely the same. A middle name that is
     * the other's first explains itself; two homes apart and nothing shared do not look like one household.
     */
    private static boolean twins(Person one, Person other, List<Part> parts) {
        boolean sameDay = level(parts, Feature.BIRTH) == 0 && !dummy(one) && !dummy(other);
        int family = level(parts, Feature.FAMILY);
        boolean sameFamily = family >= 0 && family < LAST_LIKE_FAMILY;
        int given = level(parts, Feature.GIVEN);
        boolean otherGiven = given == NEAR || given >= OTHER_MIDDLE;
        boolean household = otherNumber(parts) || Kin.named(one, other) || !apart(parts);
        return sameDay && sameFamily && otherGiven && household && level(parts, Feature.IDENTIFIER) != 0;
    }

    private static boolean apart(List<Part> parts) {
        return level(parts, Feature.HOME) >= DISTRICT && nothingShared(parts);
    }

    /** Another birth date, and nothing but the name in common. */
    private static boolean namesakes(List<Part> parts) {
        int home = level(parts, Feature.HOME);
        int number = level(parts, Feature.IDENTIFIER);
        return level(parts, Feature.BIRTH) >= OTHER_BIRTH
                && (number < 0 || number == OTHER_NUMBER)
                && (home < 0 || home >= DISTRICT)
                && nothingShared(parts);
    }

    private static boolean nothingShared(List<Part> parts) {
        int household = level(parts, Feature.HOUSEHOLD);
        return level(parts, Feature.PHONE) != 0
                && level(parts, Feature.EMAIL) != 0
                && (household < 0 || household == STRANGERS);
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

    /** A number of somebody else, or names that are alike only while one record knows the other's as that of its kin. */
    private static boolean another(Person one, Person other, List<Part> parts) {
        return otherNumber(parts)
                || level(parts, Feature.GIVEN) > 0 && level(parts, Feature.IDENTIFIER) != 0 && Kin.named(one, other);
    }

    private static boolean otherNumber(List<Part> parts) {
        return level(parts, Feature.IDENTIFIER) == OTHER_NUMBER;
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
