package org.openmash.identity.internal;

import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.identity.internal.Names.Likeness;

/** Compares every name of one person with every name of another and keeps the best fit of given and family name. */
final class NameComparison {

    private final Part given;
    private final Part family;

    /** How well one half of the name fits, and the two names it was taken from. */
    private record Part(Likeness likeness, boolean half, boolean otherKind, boolean known) {

        static final Part UNKNOWN = new Part(Likeness.DIFFERENT, false, false, false);

        boolean betterThan(Part other) {
            if (known != other.known) {
                return known;
            }
            return likeness.ordinal() < other.likeness.ordinal() || likeness == other.likeness && other.half && !half;
        }
    }

    private NameComparison(Part given, Part family) {
        this.given = given;
        this.family = family;
    }

    static NameComparison of(PersonDetails one, PersonDetails other) {
        Part given = Part.UNKNOWN;
        Part family = Part.UNKNOWN;
        for (PersonName a : one.names()) {
            for (PersonName b : other.names()) {
                Part g = part(a.given(), b.given(), a, b);
                Part f = part(a.family(), b.family(), a, b);
                given = g.betterThan(given) ? g : given;
                family = f.betterThan(family) ? f : family;
            }
        }
        return new NameComparison(given, family);
    }

    private static Part part(String one, String other, PersonName a, PersonName b) {
        List<String> mine = Names.parts(one);
        List<String> theirs = Names.parts(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Part.UNKNOWN;
        }
        Likeness best = Likeness.DIFFERENT;
        for (String m : mine) {
            for (String t : theirs) {
                Likeness likeness = Names.compare(m, t);
                best = likeness.ordinal() < best.ordinal() ? likeness : best;
            }
        }
        boolean previous = a.kind() != PersonName.Kind.CURRENT || b.kind() != PersonName.Kind.CURRENT;
        return new Part(best, mine.size() != theirs.size(), previous, true);
    }

    boolean givenDiffers() {
        return given.known() && given.likeness() == Likeness.DIFFERENT;
    }

    boolean givenIsInitial() {
        return given.known() && given.likeness() == Likeness.INITIAL;
    }

    boolean givenAgrees() {
        return given.known() && given.likeness() != Likeness.DIFFERENT && given.likeness() != Likeness.INITIAL;
    }

    boolean familyAgrees() {
        return family.known() && family.likeness() != Likeness.DIFFERENT;
    }

    Optional<Evidence> givenEvidence() {
        if (!given.known()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (given.likeness()) {
                    case EQUAL ->
                        Evidence.agrees(
                                6,
                                "name",
                                given.otherKind()
                                        ? "Given name agrees with a known-as, previous or alias name"
                                        : "Given name agrees");
                    case NICKNAME -> Evidence.agrees(5, "name", "Given names are forms of the same name");
                    case SPELLING -> Evidence.agrees(4, "name", "Given names differ in spelling only");
                    case INITIAL -> Evidence.agrees(1, "name", "Only an initial is recorded, and it fits");
                    case DIFFERENT -> Evidence.conflicts(5, "name", "Given names are different");
                });
    }

    Optional<Evidence> familyEvidence() {
        if (!family.known()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (family.likeness()) {
                    case EQUAL -> Evidence.agrees(family.half() ? 5 : 7, "name", familyWords());
                    case NICKNAME, SPELLING -> Evidence.agrees(4, "name", "Family names differ in spelling only");
                    case INITIAL -> Evidence.agrees(1, "name", "Only an initial of the family name is recorded");
                    case DIFFERENT -> Evidence.conflicts(5, "name", "Family names are different");
                });
    }

    private String familyWords() {
        if (family.half()) {
            return "Family name is one half of the double name";
        }
        return family.otherKind() ? "Family name agrees with a previous or alias name" : "Family name agrees";
    }
}
