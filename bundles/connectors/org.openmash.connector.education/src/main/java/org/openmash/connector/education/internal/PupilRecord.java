package org.openmash.connector.education.internal;

import java.util.List;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;

/** A pupil, or somebody whom the school knows through a pupil, with what the school holds. */
record PupilRecord(Candidate candidate, List<Fact> facts) {

    PupilRecord {
        facts = List.copyOf(facts);
    }

    String id() {
        return candidate.recordId();
    }

    @Override
    public String toString() {
        return "PupilRecord[•••]";
    }
}
