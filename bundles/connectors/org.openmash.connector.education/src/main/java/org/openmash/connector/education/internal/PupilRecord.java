package org.openmash.connector.education.internal;

import java.util.List;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.support.SearchTerms;

/** A pupil, or somebody whom the school knows through a pupil, with what the school holds. */
record PupilRecord(Candidate candidate, SearchTerms terms, List<Fact> facts) {

    PupilRecord {
        facts = List.copyOf(facts);
    }

    PupilRecord(Candidate candidate, List<Fact> facts) {
        this(candidate, SearchTerms.of(candidate.person()), facts);
    }

    boolean mayBe(SearchTerms sought) {
        return sought.mayBe(candidate.person(), terms);
    }

    String id() {
        return candidate.recordId();
    }

    @Override
    public String toString() {
        return "PupilRecord[•••]";
    }
}
