package org.openmash.store.jpa.internal.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.store.NoticeStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notices in the table {@code notice}. */
@Component(service = NoticeStore.class)
public final class JpaNoticeStore implements NoticeStore {

    private final JpaUnit unit;

    @Activate
    public JpaNoticeStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void insert(Notice notice) {
        unit.run(em -> em.persist(new NoticeRow(notice)));
    }

    @Override
    public List<Notice> toCarry(Instant now, int limit) {
        return unit.with(em -> em.createQuery(
                        "select n from NoticeRow n where n.state = :waiting and n.nextAt <= :now order by n.nextAt, n.id",
                        NoticeRow.class)
                .setParameter("waiting", Notice.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(NoticeRow::notice)
                .toList());
    }

    @Override
    public boolean take(Notice notice, Instant until) {
        return unit.with(
                em -> em.createQuery("update NoticeRow n set n.nextAt = :until where n.id = :id and n.nextAt = :before")
                                .setParameter("until", until)
                                .setParameter("id", notice.id())
                                .setParameter("before", notice.nextAt())
                                .executeUpdate()
                        == 1);
    }

    @Override
    public void update(Notice notice) {
        unit.run(em -> em.merge(new NoticeRow(notice)));
    }

    @Override
    public Optional<Notice> latest(UserId user, String area, Notice.Kind kind) {
        return unit.with(em -> em.createQuery(
                        "select n from NoticeRow n where n.user = :user and n.area = :area and n.kind = :kind"
                                + " order by n.madeAt desc",
                        NoticeRow.class)
                .setParameter("user", user.value())
                .setParameter("area", area)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(NoticeRow::notice));
    }
}
