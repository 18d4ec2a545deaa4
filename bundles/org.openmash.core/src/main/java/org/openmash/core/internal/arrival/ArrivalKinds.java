package org.openmash.core.internal.arrival;

import java.util.Optional;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.arrival.MissingFact.Found;
import org.openmash.core.api.store.RoomKind;

/** How arrivals are kept. */
final class ArrivalKinds {

    static final String COUNTED = "COUNTED";
    static final String TWIN = "TWIN";
    static final String MISSING = "MISSING";
    static final String FOUND = "FOUND";
    static final String SAME = "SAME";
    static final String APART = "APART";

    static final RoomKind<Child> CHILD = new RoomKind<>("child-contact", Child.class);
    static final RoomKind<Chase> CHASE = new RoomKind<>("missing-fact", Chase.class);
    static final RoomKind<Pair> TWINS = new RoomKind<>("twin-contacts", Pair.class);

    private ArrivalKinds() {}

    /** That a message names a child. */
    record Child(ContactId message, SubjectId child) {}

    /** A fact to chase, about somebody or the whole case. */
    record Chase(Optional<SubjectId> subject, Optional<Found> found) {}

    /** A person's word on two messages. */
    record Pair(ContactId earlier, ContactId later, String reason) {
        @Override
        public String toString() {
            return "Pair[•••]";
        }
    }
}
