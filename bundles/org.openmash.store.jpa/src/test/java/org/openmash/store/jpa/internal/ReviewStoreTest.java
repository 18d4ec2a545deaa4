package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.store.ReviewStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewStoreTest {

    private final JpaStores stores;
    private final ReviewStore reviews;
    private final String area = "area-" + HexId.random().substring(0, 8);

    ReviewStoreTest(TestDatabase database) {
        stores = database.stores();
        reviews = stores.reviews();
    }

    @Test
    void givesBackWhatWasSaidOldestFirst() {
        CandidateRecord candidate = candidate();
        IdentityEntry first = entry(candidate, Verdict.CONFIRMED, 0, true);
        IdentityEntry second = entry(candidate, Verdict.REJECTED, 5, false);

        reviews.insert(second);
        reviews.insert(first);

        assertThat(reviews.entriesOf(candidate.id())).containsExactly(first, second);
    }

    @Test
    void countsWhatWasSaidButNotWhatWaitsForASecondPerson() {
        CandidateRecord candidate = candidate();
        reviews.insert(entry(candidate, Verdict.CONFIRMED, 0, true));
        reviews.insert(entry(candidate, Verdict.REJECTED, 5, false));

        assertThat(reviews.counts(area)).containsExactly(new ReviewStore.Count(Band.POSSIBLE, Verdict.REJECTED, 1));
        assertThat(reviews.counts("elsewhere")).isEmpty();
    }

    @Test
    void listsUndecidedRecordsOfTheAreasAndBands() {
        CandidateRecord candidate = candidate().decided(Verdict.UNDECIDED, "", Optional.empty(), Optional.empty());
        stores.research().insert(candidate);
        Band band = candidate.comparison().band();

        assertThat(reviews.undecided(Set.of(area), Set.of(band), 10))
                .extracting(CandidateRecord::id)
                .containsExactly(candidate.id());
        assertThat(reviews.undecided(Set.of("elsewhere"), Set.of(band), 10)).isEmpty();
        assertThat(reviews.undecided(Set.of(area), EnumSet.complementOf(EnumSet.of(band)), 10))
                .isEmpty();
    }

    private CandidateRecord candidate() {
        CaseFile file = Samples.caseFile(Samples.newCase(), area);
        stores.cases().insert(file);
        return Samples.candidate(file.id(), new RequestId(HexId.random()));
    }

    private IdentityEntry entry(CandidateRecord candidate, Verdict verdict, int seconds, boolean awaitsSecond) {
        return new IdentityEntry(
                HexId.random(),
                candidate.id(),
                candidate.caseId(),
                area,
                candidate.subject(),
                Band.POSSIBLE,
                verdict,
                "the school says so",
                Samples.WORKER,
                "Sam Field",
                Samples.NOON.plusSeconds(seconds),
                Set.copyOf(List.of("our name=alfierowe")),
                awaitsSecond);
    }
}
