package org.openmash.core.api.picture;

import java.util.Optional;
import org.openmash.core.api.SubjectId;

/**
 * A note to put down.
 *
 * @param subject the child whose voice or strength it is, or the first of a relationship
 * @param other the second of a relationship; empty otherwise
 * @param words what the child said or showed, what protects, or what the one is to the other (mandatory)
 */
public record NewPictureNote(Kind kind, SubjectId subject, Optional<SubjectId> other, String words) {

    /** Kinds of notes. */
    public enum Kind {
        VOICE_OF_THE_CHILD,
        STRENGTH,
        RELATIONSHIP
    }

    public NewPictureNote {
        other = other == null ? Optional.empty() : other;
    }

    @Override
    public String toString() {
        return "NewPictureNote[" + kind + "]";
    }
}
