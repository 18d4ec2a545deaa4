package org.openmash.access.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.access.internal.accounts.Passwords.Cost;
import org.openmash.access.internal.memory.MemoryAccess;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.access.internal.policy.TablePolicy;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.NotSignedIn;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.TooMany;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.SignedIn;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.store.AccountStore.StoredUser;

class AccountDeskTest {

    private static final Cost CHEAP = new Cost(64, 1, 1);
    private static final String HERE = "127.0.0.1";

    @TempDir
    private Path folder;

    private final MemoryAccess access = new MemoryAccess();
    private final UserBook book = new UserBook(access.users, access.transactions, access.trail, access.clock, CHEAP);
    private final Caller administrator = caller(Set.of(RoomRole.AREA_ADMINISTRATOR), Set.of("westmoor"));
    private AccountDesk desk;
    private String password;

    @BeforeEach
    void samHasAnAccount() {
        SessionRules rules = new SessionRules(Duration.ofMinutes(15), Duration.ofHours(10));
        desk = new AccountDesk(book, new TablePolicy(), rules, new DataFolder(folder));
        password = desk.create(administrator, sam(Set.of(RoomRole.SOCIAL_WORKER)));
        access.record.clear();
    }

    @Test
    void letsInWhoKnowsThePasswordAndPutsItOnRecord() {
        SignedIn session = signIn("Sam.Worker ", password);

        assertThat(session.caller().roles()).containsExactly(RoomRole.SOCIAL_WORKER);
        assertThat(session.caller().purpose()).isEqualTo(Purpose.SAFEGUARDING_ENQUIRY);
        assertThat(access.record)
                .extracting(AuditEvent::action, AuditEvent::outcome)
                .containsExactly(tuple("SIGN_IN", "done"));
    }

    @Test
    void tellsAWrongPasswordAndAWrongNameAlikeAndRecordsNeither() {
        assertThatThrownBy(() -> signIn("sam.worker", "not this one, surely"))
                .isInstanceOf(NotSignedIn.class)
                .hasMessage("user name or password is wrong");
        assertThatThrownBy(() -> signIn("my-password-by-mistake", password))
                .isInstanceOf(NotSignedIn.class)
                .hasMessage("user name or password is wrong");

        assertThat(access.record).extracting(AuditEvent::outcome).containsExactly("denied", "denied");
        assertThat(access.record.toString()).doesNotContain("by-mistake").doesNotContain(password);
    }

    @Test
    void slowsGuessingDownButLocksNobodyOutElsewhere() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn("sam.worker", "wrong")).isInstanceOf(NotSignedIn.class);
        }

        assertThatThrownBy(() -> signIn("sam.worker", password)).isInstanceOf(TooMany.class);
        assertThat(desk.signIn("sam.worker", password.toCharArray(), "10.0.0.9").token())
                .isNotBlank();
        access.clock.passes(Duration.ofSeconds(2));
        assertThat(signIn("sam.worker", password).token()).isNotBlank();
        assertThat(access.record.get(access.record.size() - 1).fields()).contains("braked=1");
    }

    @Test
    void endsASessionAfterAQuietQuarterOfAnHourAndAfterTenHoursInAnyCase() {
        String quiet = signIn("sam.worker", password).token();
        access.clock.passes(Duration.ofMinutes(16));
        assertThat(desk.caller(quiet, Optional.empty())).isEmpty();

        String busy = signIn("sam.worker", password).token();
        for (int i = 0; i < 59; i++) {
            access.clock.passes(Duration.ofMinutes(10));
            assertThat(desk.caller(busy, Optional.empty())).isPresent();
        }
        access.clock.passes(Duration.ofMinutes(11));
        assertThat(desk.caller(busy, Optional.empty())).isEmpty();
    }

    @Test
    void takesThePurposeThatIsGiven() {
        String token = signIn("sam.worker", password).token();

        assertThat(desk.caller(token, Optional.of(Purpose.REFERRAL))
                        .orElseThrow()
                        .purpose())
                .isEqualTo(Purpose.REFERRAL);
    }

    @Test
    void storesNeitherTheTokenNorTheCsrfToken() {
        SignedIn session = signIn("sam.worker", password);

        assertThat(access.users.session(session.token())).isEmpty();
        assertThat(session.toString()).doesNotContain(session.token()).doesNotContain(session.csrf());
        assertThat(desk.csrfMatches(session.token(), session.csrf())).isTrue();
        assertThat(desk.csrfMatches(session.token(), session.csrf() + "x")).isFalse();
        assertThat(desk.csrf(session.token())).contains(session.csrf());
    }

    @Test
    void knowsNobodyAfterSignOutOrOnceTheAccountIsDisabled() {
        SignedIn first = signIn("sam.worker", password);
        desk.signOut(first.token());
        assertThat(desk.caller(first.token(), Optional.empty())).isEmpty();
        assertThat(desk.csrf(first.token())).isEmpty();

        SignedIn second = signIn("sam.worker", password);
        StoredUser sam = access.users.byName("sam.worker").orElseThrow();
        access.users.put(new StoredUser(sam.id(), sam.user(), sam.passwordHash(), false));
        assertThat(desk.caller(second.token(), Optional.empty())).isEmpty();
        assertThatThrownBy(() -> signIn("sam.worker", password)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void endsAllSessionsWhenThePasswordChanges() {
        SignedIn session = signIn("sam.worker", password);

        desk.changePassword(session.caller(), password.toCharArray(), "seven herons over the weir".toCharArray());

        assertThat(desk.caller(session.token(), Optional.empty())).isEmpty();
        assertThat(signIn("sam.worker", "seven herons over the weir").token()).isNotBlank();
    }

    @Test
    void deletesTheFileOfTheFirstPasswordOnceItIsChanged() {
        FirstPassword first = new FirstPassword(new DataFolder(folder));
        NewUser administratorToBe = named(FirstPassword.ADMINISTRATOR, RoomRole.AREA_ADMINISTRATOR);
        String generated = desk.create(administrator, administratorToBe);
        first.write(generated);

        change(signIn(FirstPassword.ADMINISTRATOR, generated).caller(), generated, "seven herons over the weir");

        assertThat(first.file()).doesNotExist();
    }

    @Test
    void namesWhatIsWrongWithANewPassword() {
        Caller sam = signIn("sam.worker", password).caller();

        assertThatThrownBy(() -> change(sam, password, "too short"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageStartingWith("after: use 15 to 200");
        assertThatThrownBy(() -> change(sam, password, "aaaaaaaaaaaaaaaaaaaa")).hasMessageContaining("different");
        assertThatThrownBy(() -> change(sam, password, "i am sam.worker indeed"))
                .hasMessageContaining("user name");
        assertThatThrownBy(() -> change(sam, "not the present one", "seven herons over the weir"))
                .hasMessageStartingWith("before:");
    }

    @Test
    void makesAHashAnewWhenItsCostIsOld() {
        StoredUser sam = access.users.byName("sam.worker").orElseThrow();
        Passwords old = new Passwords(new Cost(32, 1, 1));
        access.users.put(new StoredUser(sam.id(), sam.user(), old.hash(password.toCharArray()), true));

        signIn("sam.worker", password);

        assertThat(access.users.byName("sam.worker").orElseThrow().passwordHash())
                .startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    }

    @Test
    void makesAccountsOnlyInTheAdministratorsAreas() {
        NewUser elsewhere = new NewUser(
                "tam", "Tam", new AgencyId("police"), Set.of(RoomRole.RESEARCHER), Set.of("tamarshire"), Set.of());

        assertThatThrownBy(() -> desk.create(administrator, elsewhere)).isInstanceOf(NotPermitted.class);
        assertThat(access.record).extracting(AuditEvent::outcome).containsExactly("denied");
    }

    @Test
    void letsOnlyAnOperatorMakeAnOperatorAndNobodyTheHub() {
        Caller both = caller(Set.of(RoomRole.AREA_ADMINISTRATOR, RoomRole.OPERATOR), Set.of("westmoor"));

        assertThatThrownBy(() -> desk.create(administrator, named("olga", RoomRole.OPERATOR)))
                .isInstanceOf(NotPermitted.class);
        assertThat(desk.create(both, named("olga", RoomRole.OPERATOR))).hasSizeGreaterThan(20);
        assertThatThrownBy(() -> desk.create(both, named("hubert", RoomRole.HUB)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatThrownBy(() -> desk.create(administrator, sam(Set.of(RoomRole.AUDITOR))))
                .isInstanceOf(Conflict.class);
    }

    private SignedIn signIn(String name, String secret) {
        return desk.signIn(name, secret.toCharArray(), HERE);
    }

    private void change(Caller who, String before, String after) {
        desk.changePassword(who, before.toCharArray(), after.toCharArray());
    }

    private static NewUser sam(Set<RoomRole> roles) {
        return new NewUser("sam.worker", "Sam", new AgencyId("socialcare"), roles, Set.of("westmoor"), Set.of());
    }

    private static NewUser named(String name, RoomRole role) {
        return new NewUser(name, name, AgencyId.HUB, Set.of(role), Set.of("westmoor"), Set.of());
    }

    private static Caller caller(Set<RoomRole> roles, Set<String> areas) {
        return new Caller(
                new UserId(HexId.random()), "Ada", AgencyId.HUB, roles, areas, Set.of(), Purpose.ADMINISTRATION);
    }
}
