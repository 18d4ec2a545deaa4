package org.openmash.identity.internal.person;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.openmash.identity.internal.person.Vocabulary.Kind;

/** Makes terms. */
final class Terms {

    private static final int[] NONE = {};

    private Terms() {}

    static Term of(Kind kind, String text, double bits) {
        return switch (kind) {
            case GIVEN, FAMILY, WORD -> new Term(text, bits, sound(text), NameForms.of(text));
            default -> new Term(text, bits, "", NONE);
        };
    }

    private static String sound(String text) {
        String sound = new DoubleMetaphone().doubleMetaphone(text);
        return sound == null || sound.isEmpty() ? text : sound;
    }
}
