package org.openmash.core.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.api.release.Team;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ContactRoomTest {

    private static final AgencyId POLICE = new AgencyId("police");

    private final TestHub hub = hub("2026-11-14T08:00:00Z");
    private final Caller officer =
            TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.CONTACT_OFFICER);
    private final Instant received = Instant.parse("2026-11-14T07:00:00Z");

    @Test
    void opensACaseForTheHousehold() {
        Registered registered = hub.contactDesk.register(officer, PikeRowe.contact(received), "k1");

        CaseFile file = hub.caseDesk.open(officer, registered.caseId());
        assertThat(file.subjects()).extracting(s -> s.role()).containsExactly("child", "mother");
        assertThat(file.subjects().get(0).person().addresses()).hasSize(1);
        assertThat(file.receivedAt()).isEqualTo(received);
        assertThat(registered.caseReference()).matches("M26-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(hub.outbox.after(0, 10)).extracting(e -> e.type()).containsExactly("contact-received");
        assertThat(hub.audit).extracting(a -> a.action()).startsWith("CONTACT_REGISTER");
    }

    @Nested
    class SentAgain {

        @Test
        void givesTheSameAnswer() {
            Registered first = hub.contactDesk.register(officer, PikeRowe.contact(received), "k1");

            Registered again = hub.contactDesk.register(officer, PikeRowe.contact(received.plusSeconds(9)), "k1");

            assertThat(again.contactId()).isEqualTo(first.contactId());
            assertThat(again.replayed()).isTrue();
            assertThat(hub.contacts.ofCase(first.caseId())).hasSize(1);
        }

        @Test
        void withOtherContentIsAConflict() {
            hub.contactDesk.register(officer, PikeRowe.contact(received), "k1");

            assertThatThrownBy(() -> hub.contactDesk.register(
                            officer, PikeRowe.contact(received, List.of(PikeRowe.alfie())), "k1"))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void aNoticeIsTakenOnce() {
            var first = hub.intake.notice(POLICE, TestHub.AREA, PikeRowe.notice("121A-1", received));
            var again = hub.intake.notice(POLICE, TestHub.AREA, PikeRowe.notice("121A-1", received));

            assertThat(first.outcome()).isEqualTo(Outcome.TAKEN);
            assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
        }
    }

    @Nested
    class FindingTheCase {

        @Test
        void sameChildAtTheSameAddressJoinsTheOpenCase() {
            Registered first = hub.contactDesk.register(officer, PikeRowe.contact(received), "k1");

            hub.intake.notice(POLICE, TestHub.AREA, PikeRowe.notice("121A-1", received));

            CaseFile file = hub.caseDesk.open(officer, first.caseId());
            assertThat(hub.contacts.ofCase(first.caseId())).hasSize(2);
            assertThat(file.subjects()).as("Alfie Rowe is Alfie Pike-Rowe").hasSize(2);
        }

        @Test
        void sameIncidentJoinsTheOpenCase() {
            hub.intake.notice(POLICE, TestHub.AREA, PikeRowe.notice("121A-1", received));
            NamedPerson other = new NamedPerson("child", PikeRowe.child("Poppy", "Pike", LocalDate.of(2020, 9, 19)));

            Registered second = hub.contactDesk.register(
                    officer, PikeRowe.contact(received, List.of(other), "INC-77", Optional.empty()), "k2");

            assertThat(hub.contacts.ofCase(second.caseId())).hasSize(2);
            assertThat(hub.caseDesk.open(officer, second.caseId()).subjects()).hasSize(2);
        }

        @Test
        void twinsAreTwoSubjectsOfOneCase() {
            LocalDate born = LocalDate.of(2012, 8, 30);
            NamedPerson mia = new NamedPerson("child", PikeRowe.child("Mia", "Okafor", born));
            NamedPerson maya = new NamedPerson("child", PikeRowe.child("Maya", "Okafor", born));
            hub.contactDesk.register(officer, PikeRowe.contact(received, List.of(mia)), "k1");

            Registered second = hub.contactDesk.register(officer, PikeRowe.contact(received, List.of(maya)), "k2");

            assertThat(hub.caseDesk.open(officer, second.caseId()).subjects()).hasSize(2);
        }

        @Test
        void patternIsThereBeforeAnybodyOpensTheThirdNotice() {
            hub.intake.notice(POLICE, TestHub.AREA, PikeRowe.notice("121A-3", received));

            CaseFile file =
                    hub.cases.open(Set.of(TestHub.AREA), Set.of(), 0, 10).get(0);
            assertThat(file.pattern()).hasValueSatisfying(p -> assertThat(p).startsWith("3 notices"));
            assertThat(file.rating()).as("a person rates").isEmpty();
        }
    }

    @Nested
    class WrongInput {

        @Test
        void birthDateInTheFutureIsNamed() {
            assertField("people[1].born", List.of(PikeRowe.alfie(), born(LocalDate.of(2027, 1, 1))));
        }

        @Test
        void contactWithoutAChildIsNamed() {
            assertField("people", List.of(PikeRowe.kelly()));
        }

        @Test
        void unknownRoleIsNamed() {
            assertField(
                    "people[0].role",
                    List.of(new NamedPerson("dog", PikeRowe.alfie().person())));
        }

        @Test
        void unbornMoreThanFortyWeeksAheadIsNamed() {
            assertField("people[0].expectedBirth", List.of(unborn(LocalDate.of(2027, 12, 1))));
        }

        @Test
        void unbornIsTakenWithoutBirthDateAndNumber() {
            Registered taken = hub.contactDesk.register(
                    officer, PikeRowe.contact(received, List.of(unborn(LocalDate.of(2027, 1, 28)))), "k1");

            assertThat(hub.caseDesk.open(officer, taken.caseId()).subjects()).hasSize(1);
        }

        @Test
        void receiptInTheFutureIsNamed() {
            assertInvalid("receivedAt", PikeRowe.contact(received.plus(Duration.ofDays(1))));
        }

        @Test
        void nothingIsStoredOrOnRecordAsDone() {
            assertField("people", List.of(PikeRowe.kelly()));

            assertThat(hub.cases.open(Set.of(TestHub.AREA), Set.of(), 0, 10)).isEmpty();
            assertThat(hub.outbox.last()).isZero();
        }

        @Test
        void wrongNoticeIsRejectedWithFieldAndMend() {
            var receipt = hub.intake.notice(
                    POLICE, TestHub.AREA, PikeRowe.notice("121A-1", received.plus(Duration.ofDays(2))));

            assertThat(receipt.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(receipt.reason()).startsWith("sentAt: lies in the future");
        }

        private void assertField(String field, List<NamedPerson> people) {
            assertInvalid(field, PikeRowe.contact(received, people));
        }

        private void assertInvalid(String field, NewContact contact) {
            assertThatThrownBy(() -> hub.contactDesk.register(officer, contact, "k1"))
                    .asInstanceOf(type(InvalidRequest.class))
                    .extracting(InvalidRequest::field)
                    .isEqualTo(field);
        }

        private NamedPerson born(LocalDate date) {
            return new NamedPerson("child", PikeRowe.child("Jo", "Pike", date));
        }

        private NamedPerson unborn(LocalDate due) {
            return new NamedPerson(
                    "unborn",
                    PersonDetails.named("", "Byrne")
                            .expected(PartialDate.day(due))
                            .build());
        }
    }

    @Test
    void referrerSeesOwnContactsAndNoOthers() {
        hub.releases.putTeam(new Team("quarry-hill", "Quarry Hill Primary", "DSL", TestHub.AREA));
        hub.releases.putTeam(new Team("other-school", "Other", "DSL", TestHub.AREA));
        Caller lead = TestHub.person("education", Set.of(TestHub.AREA), Set.of("quarry-hill"), RoomRole.REFERRER);
        Caller stranger = TestHub.person("education", Set.of(TestHub.AREA), Set.of("other-school"), RoomRole.REFERRER);
        Registered own = hub.contactDesk.register(
                lead, PikeRowe.contact(received, List.of(PikeRowe.alfie()), "", Optional.of("quarry-hill")), "k1");

        assertThat(hub.contactDesk.own(lead)).extracting(c -> c.status()).containsExactly("received");
        assertThat(hub.contactDesk.own(stranger)).isEmpty();
        assertThatThrownBy(() -> hub.contactDesk.contact(stranger, own.contactId()))
                .isInstanceOf(NotFound.class);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
