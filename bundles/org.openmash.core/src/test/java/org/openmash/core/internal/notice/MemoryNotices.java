package org.openmash.core.internal.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.store.NoticeStore;

/** Notices in memory. */
final class MemoryNotices implements NoticeStore {

    final Map<String, Notice> all = new LinkedHashMap<>();

    @Override
    public void insert(Notice notice) {
        all.put(notice.id(), notice);
    }

    @Override
    public List<Notice> toCarry(Instant now, int limit) {
        return all.values().stream()
                .filter(n -> n.state() == Notice.State.WAITING && !n.nextAt().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean take(Notice notice, Instant until) {
        return all.containsKey(notice.id());
    }

    @Override
    public void update(Notice notice) {
        all.put(notice.id(), notice);
    }

    @Override
    public Optional<Notice> latest(UserId user, String area, Notice.Kind kind) {
        return all.values().stream()
                .filter(n -> n.user().equals(user) && n.area().equals(area) && n.kind() == kind)
                .max(Comparator.comparing(Notice::madeAt));
    }
}
