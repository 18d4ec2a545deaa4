package org.openmash.core.internal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.MashException;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.Page;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class CaseBoardTest {

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private final Caller stranger =
            TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);
    private CaseId caseId;

    @BeforeEach
    void aCase() {
        caseId = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
    }

    @Test
    void whatMayNotBeKnownLooksLikeWhatIsNotThereAndBothAreOnRecord() {
        hub.audit.clear();

        MashException sealed = catchMash(() -> hub.caseDesk.open(stranger, caseId));
        MashException absent = catchMash(() -> hub.caseDesk.open(stranger, new CaseId(HexId.random())));

        assertThat(sealed).isExactlyInstanceOf(absent.getClass()).hasMessage(absent.getMessage());
        assertThat(hub.audit).extracting(a -> a.outcome()).containsExactly("denied", "denied");
    }

    @Test
    void denialWithoutSealIsNamed() {
        hub.policy = (c, a, t) -> new Verdict(false, false, "not-your-role", Set.of());

        assertThatThrownBy(() -> hub.caseDesk.open(worker, caseId))
                .asInstanceOf(type(NotPermitted.class))
                .extracting(NotPermitted::reasonCode)
                .isEqualTo("not-your-role");
        assertThatThrownBy(() -> hub.caseDesk.board(worker, Optional.empty(), 10))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void boardHoldsOwnAreasOnlyAndTurnsPages() {
        hub.contactDesk.register(worker, other("Noor", "Haddad", "9 Dock Street, Port Sarum PZ1 6RT"), "k2");
        hub.contactDesk.register(worker, other("Teddy", "Lowe", "1 Chapel Yard, Saltcombe WM7 3EE"), "k3");

        Page<CaseSummary> first = hub.caseDesk.board(worker, Optional.empty(), 2);
        Page<CaseSummary> second = hub.caseDesk.board(worker, first.next(), 2);

        assertThat(first.elements()).hasSize(2);
        assertThat(second.elements()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThat(hub.caseDesk.board(stranger, Optional.empty(), 10).elements())
                .isEmpty();
        assertThatThrownBy(() -> hub.caseDesk.board(worker, Optional.of("x"), 2))
                .isInstanceOf(InvalidRequest.class);
    }

    @Nested
    class Searching {

        @Test
        void findsByNicknameAndHalfOfADoubleName() {
            assertThat(search("Alfred Rowe")).hasSize(1);
            assertThat(search("rowe alfie")).hasSize(1);
            assertThat(search("Pike")).hasSize(1);
            assertThat(search("Zoltan Quist")).isEmpty();
        }

        @Test
        void findsByBirthDateAndNarrowsWithTheName() {
            assertThat(hub.caseDesk
                            .search(worker, new PersonSearch("", Optional.of(PikeRowe.ALFIE_BORN), ""))
                            .cases())
                    .hasSize(1);
            assertThat(hub.caseDesk
                            .search(worker, new PersonSearch("Alfie", Optional.of(LocalDate.of(2015, 1, 1)), ""))
                            .cases())
                    .isEmpty();
        }

        @Test
        void needsSomethingToLookFor() {
            assertThatThrownBy(() -> hub.caseDesk.search(worker, new PersonSearch(" ", Optional.empty(), "")))
                    .isInstanceOf(InvalidRequest.class);
        }

        @Test
        void showsNothingOfOtherAreas() {
            assertThat(hub.caseDesk
                            .search(stranger, new PersonSearch("Alfie Rowe", Optional.empty(), ""))
                            .cases())
                    .isEmpty();
        }

        private List<CaseSummary> search(String name) {
            return hub.caseDesk
                    .search(worker, new PersonSearch(name, Optional.empty(), ""))
                    .cases();
        }
    }

    @Nested
    class Changing {

        @Test
        void olderVersionsAreRefused() {
            hub.caseDesk.rate(worker, caseId, Rating.GREEN, "first look", 0);

            assertThatThrownBy(() -> hub.caseDesk.rate(worker, caseId, Rating.RED, "too late", 0))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void everyRatingHasOldNewWhoAndWhy() {
            CaseFile green = hub.caseDesk.rate(worker, caseId, Rating.GREEN, "first look", 0);
            hub.pass(Duration.ofHours(2));
            CaseFile red = hub.caseDesk.rate(worker, caseId, Rating.RED, "shotgun", green.version());

            assertThat(red.ratings().get(1)).satisfies(change -> {
                assertThat(change.before()).contains(Rating.GREEN);
                assertThat(change.after()).isEqualTo(Rating.RED);
                assertThat(change.byName()).isEqualTo("Sam Field");
                assertThat(change.reason()).isEqualTo("shotgun");
            });
            assertThat(red.dueAt()).contains(hub.instant().plus(Duration.ofHours(4)));
            assertThatThrownBy(() -> hub.caseDesk.rate(worker, caseId, Rating.GREEN, " ", red.version()))
                    .isInstanceOf(InvalidRequest.class);
        }

        @Test
        void basisNeedsItsParagraph18ReasonAndNecessity() {
            assertThatThrownBy(() -> hub.caseDesk.recordBasis(worker, caseId, basis(Optional.empty(), "needed"), 0))
                    .asInstanceOf(type(InvalidRequest.class))
                    .extracting(InvalidRequest::field)
                    .isEqualTo("withoutConsent");
            assertThatThrownBy(() -> hub.caseDesk.recordBasis(worker, caseId, basis(Optional.of("c"), ""), 0))
                    .asInstanceOf(type(InvalidRequest.class))
                    .extracting(InvalidRequest::field)
                    .isEqualTo("necessity");
        }

        @Test
        void nothingIsClosedBeforeTheDecision() {
            assertThatThrownBy(() -> hub.caseDesk.close(worker, caseId, "moved away", 0))
                    .isInstanceOf(Conflict.class);
        }

        private LawfulBasis basis(Optional<String> reason, String necessity) {
            return new LawfulBasis("6(1)(e)", "9(2)(g)", reason, necessity, true, "mother, by phone", false);
        }
    }

    private NewContact other(String given, String family, String address) {
        NamedPerson child =
                new NamedPerson("child", PersonDetails.named(given, family).build());
        var contact = PikeRowe.contact(hub.instant(), List.of(child));
        return new NewContact(
                contact.area(),
                contact.channel(),
                contact.sourceCode(),
                contact.receivedAt(),
                contact.reporter(),
                contact.concern(),
                contact.narrative(),
                contact.people(),
                address,
                "",
                List.of(),
                Optional.empty());
    }

    private static MashException catchMash(Runnable work) {
        return catchThrowableOfType(MashException.class, work::run);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
