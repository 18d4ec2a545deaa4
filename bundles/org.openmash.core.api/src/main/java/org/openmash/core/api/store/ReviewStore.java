package org.openmash.core.api.store;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.osgi.annotation.versioning.ProviderType;

/** What people said about candidates, and the candidates they have not decided on. */
@ProviderType
public interface ReviewStore {

    void insert(IdentityEntry entry);

    /** Oldest first. */
    List<IdentityEntry> entriesOf(CandidateId id);

    /** Undecided candidates of the bands in open cases of the areas, oldest case first. */
    List<CandidateRecord> undecided(Set<String> areas, Set<Band> bands, int limit);

    /** Number of entries of an area by band and verdict, those that wait for a second person left out. */
    List<Count> counts(String area);

    /** One figure. */
    record Count(Band band, Verdict verdict, long entries) {}
}
