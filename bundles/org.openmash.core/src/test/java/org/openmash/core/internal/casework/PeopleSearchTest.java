package org.openmash.core.internal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class PeopleSearchTest {

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private CaseId caseId;

    @BeforeEach
    void aCase() {
        caseId = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
    }

    @Test
    void findsByHouseAndPostcode() {
        assertThat(found(worker, new PersonSearch("", Optional.empty(), "", "14 Quarry Road, WM4 2AB", "")))
                .containsExactly(caseId);
        assertThat(found(worker, new PersonSearch("", Optional.empty(), "", "15 Quarry Road, WM4 2AB", "")))
                .isEmpty();
    }

    @Test
    void findsAlthoughSpelledOtherwise() {
        assertThat(found(worker, new PersonSearch("Alfy Roe", Optional.of(PikeRowe.ALFIE_BORN), "")))
                .containsExactly(caseId);
        assertThat(found(worker, new PersonSearch("Rowe Alfie", Optional.of(LocalDate.of(2017, 4, 3)), "")))
                .containsExactly(caseId);
    }

    @Test
    void findsNothingOfAreasThatTheCallerIsNotIn() {
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);
        PersonSearch search = new PersonSearch("Alfie Pike-Rowe", Optional.of(PikeRowe.ALFIE_BORN), "");

        assertThat(found(elsewhere, search)).isEmpty();
        assertThat(found(worker, search)).as("control").containsExactly(caseId);
    }

    private List<CaseId> found(Caller caller, PersonSearch search) {
        return hub.caseDesk.search(caller, search).cases().stream()
                .map(CaseSummary::id)
                .toList();
    }

    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
