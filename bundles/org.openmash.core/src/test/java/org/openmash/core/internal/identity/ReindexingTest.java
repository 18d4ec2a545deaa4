package org.openmash.core.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.person.PersonIndexing.Step;
import org.openmash.core.api.store.IndexProgress;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ReindexingTest {

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();

    @Test
    void peopleFromBeforeTheIndexAreFoundAfterwardsAndASecondRunChangesNothing() {
        CaseId id = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
        List<Subject> people = hub.cases.find(id).orElseThrow().subjects();
        people.forEach(s -> hub.cases.index(s.id(), List.of()));
        assertThat(alfie()).as("not indexed").isZero();

        Step step = hub.reindexing.next(worker, "");

        assertThat(step.people()).isEqualTo(people.size());
        assertThat(step.done()).isTrue();
        assertThat(alfie()).isEqualTo(1);
        assertThat(hub.reindexing.next(worker, step.last()).people())
                .as("resumed at the end")
                .isZero();
        assertThat(hub.reindexing.next(worker, "").people()).isEqualTo(people.size());
        assertThat(alfie()).isEqualTo(1);
        assertThat(hub.audit).extracting(e -> e.action()).contains("IDENTITY_REINDEX");
    }

    @Test
    void keysOfAnOlderVersionAreReplacedByTheHubItselfOnce() {
        CaseId id = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
        hub.cases.find(id).orElseThrow().subjects().forEach(s -> hub.cases.index(s.id(), List.of("old")));
        hub.stores.people().note(new IndexProgress(1, "", true));
        assertThat(alfie()).as("under keys of another version").isZero();

        hub.indexUpkeep.run();

        assertThat(alfie()).isEqualTo(1);
        assertThat(hub.stores.people().progress())
                .get()
                .satisfies(progress -> assertThat(progress.done()).isTrue());
        long told = reindexed();
        hub.indexUpkeep.run();
        assertThat(reindexed()).as("nothing is left to do").isEqualTo(told);
    }

    private long reindexed() {
        return hub.audit.stream()
                .filter(e -> e.action().equals("IDENTITY_REINDEX"))
                .count();
    }

    @Test
    void goesOnlyFromAnIdThatItNamed() {
        assertThatThrownBy(() -> hub.reindexing.next(worker, "x' or 1=1")).isInstanceOf(InvalidRequest.class);
    }

    private int alfie() {
        PersonSearch search = new PersonSearch("Alfie Rowe", Optional.of(LocalDate.of(2017, 3, 4)), "", "", "");
        return hub.caseDesk.search(worker, search).cases().size();
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
