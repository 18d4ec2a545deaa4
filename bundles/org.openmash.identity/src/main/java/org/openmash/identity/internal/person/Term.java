package org.openmash.identity.internal.person;

/**
 * A cleaned word, number or place. Immutable; the same text of one vocabulary is the same object.
 *
 * @param text never blank
 * @param bits how rare it is: minus log2 of its share among people
 * @param sound how it sounds to English ears; blank for what is no word
 * @param forms numbers of the name families it belongs to, sorted; empty when none
 */
public record Term(String text, double bits, String sound, int[] forms) {

    public boolean is(Term other) {
        return this == other || text.equals(other.text);
    }

    public boolean initial() {
        return text.length() == 1;
    }

    /** Whether both are forms of one name: Alfie and Alfred, Mohammed and Muhammad. */
    public boolean formOf(Term other) {
        for (int mine : forms) {
            for (int theirs : other.forms) {
                if (mine == theirs) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term t && text.equals(t.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
