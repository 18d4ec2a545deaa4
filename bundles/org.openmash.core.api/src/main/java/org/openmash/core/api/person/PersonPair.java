package org.openmash.core.api.person;

import org.openmash.core.api.SubjectId;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord.Verdict;

/**
 * Where two of the hub's own people stand: a mark beside their records, which themselves never change.
 *
 * @param id random, 32 hex digits
 * @param one whose id comes first
 * @param other whose id comes second
 * @param verdict confirmed for one person, rejected for two, unresolved, or undecided when it was taken back
 * @param band what the machine thought when it was decided
 * @param awaitsSecond whether somebody confirmed it and a second person has yet to
 * @param version of this mark, from 1
 */
public record PersonPair(
        String id, SubjectId one, SubjectId other, Verdict verdict, Band band, boolean awaitsSecond, long version) {

    public PersonPair {
        if (one.value().compareTo(other.value()) >= 0) {
            throw new IllegalArgumentException("a pair has two people, in the order of their ids");
        }
    }

    /** A pair that nobody has decided on; version 0 since it is not kept. */
    public static PersonPair of(String id, SubjectId a, SubjectId b, Band band) {
        boolean inOrder = a.value().compareTo(b.value()) < 0;
        return new PersonPair(id, inOrder ? a : b, inOrder ? b : a, Verdict.UNDECIDED, band, false, 0);
    }

    /** The same pair after somebody said something. */
    public PersonPair said(Verdict what, Band then, boolean waits) {
        return new PersonPair(id, one, other, what, then, waits, version);
    }

    /** Whether both are one person by the word of people. */
    public boolean joined() {
        return verdict == Verdict.CONFIRMED;
    }

    /** The one of the two that is not this one. */
    public SubjectId partnerOf(SubjectId id) {
        return one.equals(id) ? other : one;
    }

    @Override
    public String toString() {
        return "PersonPair[" + id + "]";
    }
}
