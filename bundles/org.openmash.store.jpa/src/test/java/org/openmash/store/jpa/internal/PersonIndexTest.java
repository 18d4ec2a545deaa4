package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.HexId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IndexedPerson;
import org.openmash.core.api.store.PersonIndex;
import org.openmash.core.api.store.Transactions;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PersonIndexTest {

    private final CaseStore cases;
    private final PersonIndex people;
    private final Transactions transactions;
    private final String area = "area-" + HexId.random().substring(0, 8);
    private final String rare = "rare-" + area;
    private final String common = "common-" + area;

    PersonIndexTest(TestDatabase database) {
        cases = database.stores().cases();
        people = database.stores().people();
        transactions = database.stores().transactions();
    }

    @Test
    void givesThoseFirstWhoShareARareKey() {
        SubjectId namesake = indexed(area, List.of(common));
        indexed(area, List.of(common));
        SubjectId alike = indexed(area, List.of(common, rare));

        List<IndexedPerson> found = people.sharing(Set.of(area), List.of(common, rare, "nobody"), 5, 10);

        assertThat(found).hasSize(3);
        assertThat(found.get(0).subject().id()).isEqualTo(alike);
        assertThat(found.get(0).area()).isEqualTo(area);
        assertThat(found).extracting(p -> p.subject().id()).contains(namesake);
    }

    @Test
    void looksAtSoManyPeopleOfAHotKeyOnly() {
        for (int i = 0; i < 9; i++) {
            indexed(area, List.of(common));
        }
        SubjectId alike = indexed(area, List.of(common, rare));

        List<IndexedPerson> found = people.sharing(Set.of(area), List.of(common, rare), 4, 50);

        assertThat(found).hasSizeBetween(5, 6);
        assertThat(found.get(0).subject().id()).isEqualTo(alike);
        assertThat(people.sharing(Set.of(area), List.of(common), 4, 2)).hasSize(2);
    }

    @Test
    void doesNotKnowPeopleOfOtherAreas() {
        indexed(area, List.of(rare));

        assertThat(people.sharing(Set.of("elsewhere"), List.of(rare), 5, 10)).isEmpty();
        assertThat(people.sharing(Set.of(), List.of(rare), 5, 10)).isEmpty();
        assertThat(people.sharing(Set.of(area), List.of(rare), 5, 10))
                .as("control")
                .hasSize(1);
    }

    @Test
    void countsPeopleOfTheAreaOnce() {
        indexed(area, List.of(rare, common));
        indexed(area, List.of(common));
        indexed(area + "-beyond", List.of(common));

        assertThat(people.count(area, List.of(rare, common))).isEqualTo(2);
        assertThat(people.count(area, List.of(rare))).isEqualTo(1);
        assertThat(people.count(area, List.of())).isZero();
    }

    @Test
    void keepsKeysInTheTransactionOfThePersonAndReplacesThem() {
        SubjectId id = indexed(area, List.of(common, rare));

        cases.index(id, List.of(rare, "new-" + area));
        boolean failed = failsAfterIndexing(id);

        assertThat(failed).isTrue();
        assertThat(people.sharing(Set.of(area), List.of(common), 5, 10)).isEmpty();
        assertThat(people.sharing(Set.of(area), List.of("lost-" + area), 5, 10)).isEmpty();
        assertThat(people.sharing(Set.of(area), List.of("new-" + area), 5, 10)).hasSize(1);
        assertThat(people.sharing(Set.of(area), List.of(rare), 5, 10)).hasSize(1);
    }

    @Test
    void goesThroughEverybodyInStepsThatCanBeResumed() {
        SubjectId one = indexed(area, List.of(rare));
        SubjectId other = indexed(area, List.of(rare));
        List<String> seen = new ArrayList<>();
        String last = "";
        for (List<Subject> step = cases.subjectsAfter(last, 3); !step.isEmpty(); step = cases.subjectsAfter(last, 3)) {
            assertThat(step).hasSizeLessThanOrEqualTo(3);
            step.forEach(s -> seen.add(s.id().value()));
            last = seen.get(seen.size() - 1);
        }

        assertThat(seen)
                .contains(one.value(), other.value())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private boolean failsAfterIndexing(SubjectId id) {
        try {
            return transactions.inTransaction(() -> {
                cases.index(id, List.of("lost-" + area));
                throw new IllegalStateException("before the commit");
            });
        } catch (IllegalStateException expected) {
            return true;
        }
    }

    private SubjectId indexed(String inArea, List<String> keys) {
        CaseFile file = Samples.caseFile(Samples.newCase(), inArea);
        cases.insert(file);
        cases.index(file.subjects().get(0).id(), keys);
        return file.subjects().get(0).id();
    }
}
