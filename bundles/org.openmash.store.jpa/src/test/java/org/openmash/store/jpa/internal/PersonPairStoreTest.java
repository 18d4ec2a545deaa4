package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.store.PersonPairStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PersonPairStoreTest {

    private final JpaStores stores;
    private final PersonPairStore pairs;

    PersonPairStoreTest(TestDatabase database) {
        stores = database.stores();
        pairs = stores.pairs();
    }

    @Test
    void pairIsFoundFromEitherSideAndJoiningTouchesNobodysRecord() {
        Subject one = subject();
        Subject other = subject();
        CaseFile before = stores.cases().find(one.caseId()).orElseThrow();

        pairs.put(fresh(one, other).said(Verdict.CONFIRMED, Band.POSSIBLE, false));
        PersonPair joined = pairs.find(other.id(), one.id()).orElseThrow();
        pairs.put(joined.said(Verdict.UNDECIDED, Band.SAME, true));

        PersonPair apart = pairs.find(one.id(), other.id()).orElseThrow();
        assertThat(joined.joined()).isTrue();
        assertThat(joined.version()).isEqualTo(1);
        assertThat(apart)
                .isEqualTo(new PersonPair(
                        joined.id(), joined.one(), joined.other(), Verdict.UNDECIDED, Band.SAME, true, 2));
        assertThat(pairs.of(one.id())).containsExactly(apart);
        assertThat(pairs.of(other.id())).isEqualTo(List.of(apart));
        assertThat(stores.cases().find(one.caseId()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(pairs.find(one.id(), new SubjectId(HexId.random()))).isEmpty();
    }

    @Test
    void twoWhoSayItAtOnceAreNotBothHeard() {
        Subject one = subject();
        Subject other = subject();
        pairs.put(fresh(one, other));
        PersonPair read = pairs.find(one.id(), other.id()).orElseThrow();
        pairs.put(read.said(Verdict.CONFIRMED, Band.SAME, false));

        assertThatThrownBy(() -> pairs.put(read.said(Verdict.REJECTED, Band.SAME, false)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> pairs.put(fresh(one, other))).isInstanceOf(Conflict.class);
    }

    private static PersonPair fresh(Subject one, Subject other) {
        return PersonPair.of(HexId.random(), one.id(), other.id(), Band.POSSIBLE);
    }

    private Subject subject() {
        CaseFile file = Samples.caseFile(Samples.newCase(), "westmoor");
        stores.cases().insert(file);
        return file.subjects().get(0);
    }
}
