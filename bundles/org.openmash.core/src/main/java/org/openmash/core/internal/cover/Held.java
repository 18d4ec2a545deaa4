package org.openmash.core.internal.cover;

import org.openmash.core.api.UserId;

/** Who holds a case, as it is kept. */
record Held(UserId user, String name) {
    @Override
    public String toString() {
        return "Held[" + user + "]";
    }
}
