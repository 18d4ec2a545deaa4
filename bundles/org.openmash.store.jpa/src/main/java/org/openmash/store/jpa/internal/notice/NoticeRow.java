package org.openmash.store.jpa.internal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.UserId;
import org.openmash.core.api.notice.Notice;

/** A notice in the table {@code notice}. */
@Entity
@Table(name = "notice")
public class NoticeRow {

    @Id
    private String id;

    @Column(name = "user_id")
    private String user;

    private String area;

    @Enumerated(EnumType.STRING)
    private Notice.Kind kind;

    @Column(name = "due_count")
    private int due;

    @Column(name = "overdue_count")
    private int overdue;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_state")
    private Notice.State state;

    private int tries;

    @Column(name = "next_at")
    private Instant nextAt;

    protected NoticeRow() {}

    NoticeRow(Notice notice) {
        id = notice.id();
        user = notice.user().value();
        area = notice.area();
        kind = notice.kind();
        due = notice.due();
        overdue = notice.overdue();
        madeAt = notice.madeAt();
        state = notice.state();
        tries = notice.tries();
        nextAt = notice.nextAt();
    }

    Notice notice() {
        return new Notice(id, new UserId(user), area, kind, due, overdue, madeAt, state, tries, nextAt);
    }
}
