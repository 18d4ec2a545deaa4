package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.api.store.RoomStore.RoomCount;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RoomStoreTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final RoomKind<Said> SAID = new RoomKind<>("said", Said.class);
    private static final RoomKind<Said> OTHER = new RoomKind<>("other", Said.class);
    private static final Caller NURSE = new Caller(
            new UserId(HexId.random()),
            "Sam Field",
            new AgencyId("health"),
            Set.of(),
            Set.of(),
            Set.of(),
            Purpose.SAFEGUARDING_ENQUIRY);

    private final TestDatabase database;
    private final RoomStore store;
    private final String area = "a" + HexId.random().substring(0, 8);
    private final CaseId caseId = Samples.newCase();

    record Said(String words, List<Optional<Instant>> times) {}

    RoomStoreTest(TestDatabase database) {
        this.database = database;
        this.store = database.stores().room();
    }

    @Test
    void givesBackAnEntryAsItWasStored() {
        RoomEntry<Said> entry = ofCase(SAID, NOON);

        store.insert(entry);

        assertThat(store.find(SAID, entry.id())).contains(entry);
        assertThat(store.find(OTHER, entry.id())).isEmpty();
        assertThat(store.ofCase(SAID, caseId)).containsExactly(entry);
        assertThat(store.ofCase(OTHER, caseId)).isEmpty();
    }

    @Test
    void listsACaseOldestFirstAndAnAreaNewestFirst() {
        RoomEntry<Said> late = ofCase(SAID, NOON.plus(Duration.ofHours(1)));
        RoomEntry<Said> early = ofCase(SAID, NOON);
        store.insert(late);
        store.insert(early);

        assertThat(store.ofCase(SAID, caseId)).containsExactly(early, late);
        assertThat(store.ofArea(SAID, area, 1)).containsExactly(late);
    }

    @Test
    void refusesAChangeThatWasPreparedOnAnOlderVersion() {
        RoomEntry<Said> entry = ofCase(SAID, NOON);
        store.insert(entry);
        store.update(entry.further("ANSWERED", Optional.of(NOON), new Said("more", List.of())));

        RoomEntry<Said> changed = store.find(SAID, entry.id()).orElseThrow();

        assertThat(changed.version()).isOne();
        assertThat(changed.state()).isEqualTo("ANSWERED");
        assertThat(changed.dueAt()).contains(NOON);
        assertThat(changed.body().unseal().words()).isEqualTo("more");
        assertThatThrownBy(() -> store.update(entry)).isInstanceOf(Conflict.class);
    }

    @Test
    void keepsItsContentSealedAndCountsWithoutOpeningIt() {
        store.insert(ofArea("law", NOON.minusSeconds(1)));
        store.insert(ofArea("law", NOON.plusSeconds(1)));
        store.insert(ofArea("system", NOON));

        assertThat(store.count(SAID, area, NOON))
                .containsExactly(
                        new RoomCount("law", POLICE, "OPEN", 2, 1), new RoomCount("system", POLICE, "OPEN", 1, 0));
        assertThat(database.column("select body from room_entry where area = '" + area + "'"))
                .hasSize(3)
                .allSatisfy(body -> assertThat(new String(body, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("CANARYWORD"));
    }

    private RoomEntry<Said> ofCase(RoomKind<Said> kind, Instant at) {
        Said said = new Said("CANARYWORD", List.of(Optional.of(NOON)));
        return RoomEntry.ofCase(kind, area, caseId, POLICE, "OPEN", NURSE, at, said);
    }

    private RoomEntry<Said> ofArea(String topic, Instant dueAt) {
        Said said = new Said("CANARYWORD", List.of());
        return RoomEntry.made(
                SAID, area, Optional.empty(), POLICE, topic, "OPEN", Optional.of(dueAt), NURSE, NOON, said);
    }
}
