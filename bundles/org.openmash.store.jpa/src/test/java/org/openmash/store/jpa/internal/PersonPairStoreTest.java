package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
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

    @Test
    void ofPeopleJoinedOnlyThoseOfTheAreasAreRead() {
        Subject one = subject();
        Subject here = subject();
        Subject elsewhere = subjectOf("joined-elsewhere");
        Subject apart = subject();
        pairs.put(fresh(one, here).said(Verdict.CONFIRMED, Band.POSSIBLE, false));
        pairs.put(fresh(one, elsewhere).said(Verdict.CONFIRMED, Band.POSSIBLE, false));
        pairs.put(fresh(one, apart).said(Verdict.REJECTED, Band.POSSIBLE, false));

        assertThat(pairs.joinedIn(Set.of("westmoor"), one.id()))
                .containsExactly(pairs.find(one.id(), here.id()).orElseThrow());
        assertThat(pairs.joinedIn(Set.of("westmoor"), here.id())).hasSize(1);
        assertThat(pairs.joinedIn(Set.of("westmoor", "joined-elsewhere"), one.id()))
                .hasSize(2);
        assertThat(pairs.joinedIn(Set.of(), one.id())).isEmpty();
    }

    private static PersonPair fresh(Subject one, Subject other) {
        return PersonPair.of(HexId.random(), one.id(), other.id(), Band.POSSIBLE);
    }

    private Subject subject() {
        return subjectOf("westmoor");
    }

    private Subject subjectOf(String area) {
        CaseFile file = Samples.caseFile(Samples.newCase(), area);
        stores.cases().insert(file);
        return file.subjects().get(0);
    }
}
