package org.openmash.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;

class WordsTest {

    @Test
    void saysHowLongTheHubHasBeenUp() {
        assertThat(Words.of(Duration.ofMinutes(7))).isEqualTo("7 min");
        assertThat(Words.of(Duration.ofMinutes(130))).isEqualTo("2 h 10 min");
        assertThat(Words.of(Duration.ofHours(50))).isEqualTo("2 d 2 h");
    }

    @Test
    void namesTheKindOfStoreButNotItsAddress() {
        assertThat(Words.store("")).isEqualTo("Derby, inside the hub");
        assertThat(Words.store("jdbc:postgresql://db.example/mash")).isEqualTo("PostgreSQL");
    }

    @Test
    void readsRolesAsTheyAreTyped() {
        assertThat(Roles.role("social-worker")).isEqualTo(RoomRole.SOCIAL_WORKER);
        assertThatThrownBy(() -> Roles.role("sheriff"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("there is no role sheriff");
    }
}
