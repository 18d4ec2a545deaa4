package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.HexId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.Notice.Kind;
import org.openmash.core.api.notice.Notice.State;
import org.openmash.core.api.store.NoticeStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class NoticeStoreTest {

    private static final Duration LATER = Duration.ofMinutes(5);

    private final NoticeStore store;
    private final UserId worker = new UserId(HexId.random());
    private final String area = "area-" + HexId.random();

    NoticeStoreTest(TestDatabase database) {
        store = database.stores().notices();
    }

    @Test
    void aNoticeWaitsUntilItIsSentAndIsTriedAgainLater() {
        Notice notice = inserted(NOON);
        assertThat(store.toCarry(NOON, 1_000)).contains(notice);
        assertThat(store.toCarry(NOON.minusSeconds(1), 1_000)).doesNotContain(notice);

        Notice tried = notice.after(State.WAITING, NOON.plus(LATER));
        store.update(tried);
        assertThat(store.toCarry(NOON, 1_000)).doesNotContain(notice, tried);
        assertThat(store.toCarry(NOON.plus(LATER), 1_000)).contains(tried);

        store.update(tried.after(State.SENT, NOON));
        assertThat(store.toCarry(NOON.plus(LATER), 1_000))
                .extracting(Notice::id)
                .doesNotContain(notice.id());
    }

    @Test
    void oneNodeTakesItAndNoOther() {
        Notice notice = inserted(NOON);

        assertThat(store.take(notice, NOON.plus(LATER))).isTrue();
        assertThat(store.take(notice, NOON.plus(LATER).plus(LATER))).isFalse();
    }

    @Test
    void theNewestOfItsKindIsKnownForEachAreaAndPerson() {
        inserted(NOON);
        Notice newest = inserted(NOON.plusSeconds(60));

        assertThat(store.latest(worker, area, Kind.DUE)).contains(newest);
        assertThat(store.latest(worker, area, Kind.CAME_BACK)).isEmpty();
        assertThat(store.latest(worker, "elsewhere", Kind.DUE)).isEmpty();
        assertThat(store.latest(new UserId(HexId.random()), area, Kind.DUE)).isEmpty();
    }

    private Notice inserted(Instant at) {
        Notice notice = new Notice(HexId.random(), worker, area, Kind.DUE, 2, 1, at, State.WAITING, 0, at);
        store.insert(notice);
        return notice;
    }
}
