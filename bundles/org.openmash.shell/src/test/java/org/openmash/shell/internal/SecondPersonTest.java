package org.openmash.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.access.SignedIn;

class SecondPersonTest {

    private static final Caller IVY = new Caller(
            new UserId("0a".repeat(16)),
            "Ivy Norton",
            new AgencyId("socialcare"),
            Set.of(RoomRole.INFORMATION_GOVERNANCE),
            Set.of("westmoor"),
            Set.of(),
            Purpose.ADMINISTRATION);

    private final List<String> signedOut = new ArrayList<>();
    private final Accounts accounts = stub(
            Accounts.class,
            Map.of(
                    "signIn",
                    given -> {
                        assertThat(given[1]).isEqualTo("a long secret".toCharArray());
                        return new SignedIn("token", "csrf", IVY, Instant.EPOCH);
                    },
                    "signOut",
                    given -> signedOut.add((String) given[0])));

    @Test
    void doesOneThingUnderTheOwnNameAndSignsOut() {
        SecondPerson person = new SecondPerson(open("a long secret"), accounts);

        String who = person.does("ivy", Caller::name);

        assertThat(who).isEqualTo("Ivy Norton");
        assertThat(signedOut).containsExactly("token");
    }

    @Test
    void signsOutAlsoWhenTheHubRefuses() {
        SecondPerson person = new SecondPerson(open("a long secret"), accounts);

        assertThatThrownBy(() -> person.does("ivy", caller -> {
                    throw new NotPermitted("this", "own-proposal");
                }))
                .isInstanceOf(NotPermitted.class);
        assertThat(signedOut).containsExactly("token");
    }

    @Test
    void asksNoPasswordWhereNobodyCanTypeOneUnseen() {
        Session script = stub(Session.class, Map.of("getTerminal", given -> null));

        assertThatThrownBy(() -> new SecondPerson(script, accounts).does("ivy", Caller::name))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("approve on the page Agencies");
    }

    private static Session open(String password) {
        return stub(Session.class, Map.of("getTerminal", given -> stub(Terminal.class, Map.of()), "readLine", given -> {
            assertThat(given[1]).isEqualTo('*');
            return password;
        }));
    }

    private static <T> T stub(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answers.get(method.getName()).apply(given)));
    }
}
