package org.openmash.core.api.picture;

import java.time.Instant;

/** What somebody of the room put down beside the items. It is never changed. */
public record PictureNote(NewPictureNote note, String byName, Instant at) {
    @Override
    public String toString() {
        return "PictureNote[" + note.kind() + "]";
    }
}
