package org.openmash.core.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonDetails.Sex;
import org.openmash.connector.api.PersonName;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.person.Birth;
import org.openmash.core.api.person.PersonView;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class BirthRoomTest {

    private static final LocalDate EXPECTED = LocalDate.of(2027, 1, 28);

    private final TestHub hub = hub("2026-11-17T09:30:00Z");
    private final Caller worker = TestHub.worker();
    private CaseId caseId;
    private SubjectId unborn;

    @BeforeEach
    void aChildWhoIsExpected() {
        PersonDetails child = PersonDetails.named("unborn", "Byrne")
                .expected(PartialDate.day(EXPECTED))
                .sex(Sex.NOT_BORN)
                .build();
        NewContact contact =
                PikeRowe.contact(Instant.parse("2026-11-17T09:30:00Z"), List.of(new NamedPerson("unborn", child)));
        caseId = hub.contactDesk.register(worker, contact, "k1").caseId();
        unborn = hub.caseDesk.open(worker, caseId).subjects().get(0).id();
        hub.pass(Duration.ofDays(70));
    }

    @Test
    void anExpectedChildBecomesAPersonAndKeepsItsHistory() {
        PersonView view = hub.births.born(worker, unborn, birth(LocalDate.of(2027, 1, 20)));

        Subject child = view.people().get(0).subject();
        assertThat(child.id()).isEqualTo(unborn);
        assertThat(child.role()).isEqualTo("child");
        assertThat(child.person().birth()).contains(PartialDate.day(LocalDate.of(2027, 1, 20)));
        assertThat(child.person().expectedBirth()).isEmpty();
        assertThat(child.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(child.person().names())
                .extracting(PersonName::kind)
                .containsExactly(PersonName.Kind.CURRENT, PersonName.Kind.PREVIOUS);
        assertThat(hub.journal.journal(worker, caseId))
                .filteredOn(l -> l.event() == CaseEvent.CHILD_BORN)
                .singleElement()
                .satisfies(l -> assertThat(l.note()).isEqualTo("expected 2027-01-28; told by the midwife"));
        assertThat(found("Nora Byrne")).isEqualTo(found("unborn Byrne")).containsExactly(caseId);
    }

    @Test
    void aChildMayHaveNoNameYet() {
        Birth nameless =
                new Birth(LocalDate.of(2027, 1, 20), " ", "Byrne", Sex.UNKNOWN, Optional.empty(), "the midwife");

        PersonView view = hub.births.born(worker, unborn, nameless);

        assertThat(view.people().get(0).subject().person().names().get(0).full())
                .isEqualTo("Byrne");
        assertThat(nameless.toString()).doesNotContain("Byrne").doesNotContain("midwife");
    }

    @Test
    void aChildIsBornOnce() {
        hub.births.born(worker, unborn, birth(LocalDate.of(2027, 1, 20)));

        assertThatThrownBy(() -> hub.births.born(worker, unborn, birth(LocalDate.of(2027, 1, 21))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theDayFitsTheExpectedOne() {
        assertThatThrownBy(() -> hub.births.born(
                        worker, unborn, birth(EXPECTED.minusWeeks(20).minusDays(1))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("born");
        assertThatThrownBy(() -> hub.births.born(worker, unborn, birth(LocalDate.of(2027, 1, 27))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("future");
        assertThat(hub.caseDesk.open(worker, caseId).subjects().get(0).role()).isEqualTo("unborn");
    }

    private List<CaseId> found(String name) {
        return hub.caseDesk.search(worker, new PersonSearch(name, Optional.empty(), "")).cases().stream()
                .map(CaseSummary::id)
                .toList();
    }

    private static Birth birth(LocalDate day) {
        return new Birth(day, "Nora", "Byrne", Sex.FEMALE, Optional.of("999 000 4200"), "the midwife");
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
