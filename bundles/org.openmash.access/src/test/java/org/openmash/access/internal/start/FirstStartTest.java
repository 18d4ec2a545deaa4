package org.openmash.access.internal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.access.internal.accounts.FirstPassword;
import org.openmash.access.internal.accounts.NewUserRules;
import org.openmash.access.internal.accounts.UserBook;
import org.openmash.access.internal.memory.MemoryAccess;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.release.Team;

class FirstStartTest {

    private static final Path DEMO = Path.of("../../karaf-distribution/src/main/demo/org.openmash.demo.cfg");

    @TempDir
    private Path folder;

    private final MemoryAccess access = new MemoryAccess();
    private final UserBook book = new UserBook(access.users, access.transactions, access.trail, access.clock);
    private final List<String> console = new ArrayList<>();

    @Test
    void makesOneAdministratorAndShowsThePasswordOnce() throws IOException {
        FirstPassword file = new FirstPassword(new DataFolder(folder));

        new FirstAdministrator(book, file).makeIfAlone("main", console::add);
        new FirstAdministrator(book, file).makeIfAlone("main", console::add);

        assertThat(access.users.all())
                .singleElement()
                .satisfies(user -> assertThat(user.user().roles())
                        .containsExactlyInAnyOrder(RoomRole.AREA_ADMINISTRATOR, RoomRole.OPERATOR));
        String password = Files.readString(file.file()).strip().split(" ")[1];
        assertThat(console).singleElement().asString().contains("administrator", password, "shown once");
        assertThat(access.record.toString()).doesNotContain(password);
    }

    @Test
    void readsTheDemonstrationThatIsShipped() throws IOException {
        DemoPlan plan = DemoPlan.from(shipped());

        assertThat(plan.password()).hasSizeGreaterThanOrEqualTo(15);
        plan.users().forEach(NewUserRules::check);
        assertThat(plan.users().stream().flatMap(user -> user.roles().stream()).collect(Collectors.toSet()))
                .as("every role that a person can hold")
                .hasSize(RoomRole.values().length - 1);
        assertThat(plan.desks())
                .extracting(desk -> desk.agency().value())
                .contains("housing", "domestic-abuse", "youthjustice");
    }

    @Test
    void givesUsersOnlyTeamsThatAreThere() throws IOException {
        DemoPlan plan = DemoPlan.from(shipped());

        assertThat(plan.teams().stream().map(Team::id).toList())
                .containsAll(plan.users().stream()
                        .map(NewUser::teams)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatThrownBy(() -> DemoPlan.from(Map.of("user.x", "X | police | sheriff | westmoor")))
                .hasMessage("org.openmash.demo: user.x names a role that there is not: sheriff");
        assertThatThrownBy(() -> DemoPlan.from(Map.of("team.x", "X")))
                .hasMessage("org.openmash.demo: team.x has too few parts between bars");
    }

    @Test
    void trustsNothingButALoopbackAddress() {
        assertThat(new HttpAddress(Map.of(HttpAddress.HOST, "127.0.0.1")).loopback())
                .isTrue();
        assertThat(new HttpAddress(Map.of(HttpAddress.HOST, "0.0.0.0")).loopback())
                .isFalse();
        assertThat(new HttpAddress(Map.of(HttpAddress.HOST, "")).loopback()).isFalse();
        assertThat(new HttpAddress(Map.of()).loopback()).isFalse();
    }

    private static Map<String, Object> shipped() throws IOException {
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(DEMO)) {
            read.load(reader);
        }
        Map<String, Object> properties = new HashMap<>();
        read.forEach((key, value) -> properties.put(String.valueOf(key), value));
        return properties;
    }
}
