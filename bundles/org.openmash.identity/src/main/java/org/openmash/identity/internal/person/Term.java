package org.openmash.identity.internal.person;

/**
 * A cleaned word, number or place. Immutable; the same text of one vocabulary is the same object.
 *
 * @param text never blank
 * @param bits how rare it is: minus log2 of its share among people
 * @param sound how it sounds to English ears; blank for what is no word
 * @param forms numbers of the name families it belongs to, sorted; empty when none
 * @param letters which letters it has, a bit for each
 */
public record Term(String text, double bits, String sound, int[] forms, int letters) {

    Term(String text, double bits, String sound, int[] forms) {
        this(text, bits, sound, forms, letters(text));
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    public boolean is(Term other) {
        return this == other || text.equals(other.text);
    }

    public boolean initial() {
        return text.length() == 1;
    }

    /** Whether both are forms of one name: Alfie and Alfred, Mohammed and Muhammad. */
    public boolean formOf(Term other) {
        int mine = 0;
        int theirs = 0;
        while (mine < forms.length && theirs < other.forms.length) {
            int apart = forms[mine] - other.forms[theirs];
            if (apart == 0) {
                return true;
            }
            mine += apart < 0 ? 1 : 0;
            theirs += apart > 0 ? 1 : 0;
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
