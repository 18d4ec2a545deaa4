package org.openmash.core.internal.research;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.ResearchRequest;

/** A changed copy of a request; not thread-safe. */
final class RequestEdit {

    private final ResearchRequest before;
    private List<SubjectId> subjects;
    private String need;
    private boolean atDesk;
    private Instant askedAt;
    private Instant dueAt;
    private AnswerState state;
    private String reason = "";
    private Optional<Instant> answeredAt;
    private Optional<Instant> expectedAt = Optional.empty();
    private Optional<String> ticket;
    private boolean late;
    private int minutes;
    private Optional<String> site;
    private Optional<AskTrouble> trouble;
    private Optional<Instant> waitsSince;
    private long waitedMillis;

    private RequestEdit(ResearchRequest before) {
        this.before = before;
        subjects = before.subjects();
        need = before.need();
        atDesk = before.atDesk();
        askedAt = before.askedAt();
        dueAt = before.dueAt();
        state = before.state();
        answeredAt = before.answeredAt();
        ticket = before.ticket();
        late = before.late();
        minutes = before.minutes();
        site = before.site();
        trouble = before.trouble();
        waitsSince = before.waitsSince();
        waitedMillis = before.waitedMillis();
    }

    static RequestEdit of(ResearchRequest request) {
        return new RequestEdit(request);
    }

    RequestEdit asked(List<SubjectId> whom, String what, boolean desk, Instant at, Instant due) {
        subjects = whom;
        need = what;
        atDesk = desk;
        askedAt = at;
        dueAt = due;
        state = AnswerState.ASKED;
        answeredAt = Optional.empty();
        ticket = Optional.empty();
        late = false;
        trouble = Optional.empty();
        waitsSince = Optional.empty();
        waitedMillis = 0;
        return this;
    }

    RequestEdit narrowed(List<SubjectId> whom, String what) {
        subjects = whom;
        need = what;
        return this;
    }

    RequestEdit at(Optional<String> ownSite) {
        site = ownSite;
        return this;
    }

    RequestEdit in(AnswerState value, String words) {
        state = value;
        reason = words;
        trouble = Optional.empty();
        return this;
    }

    RequestEdit because(AskTrouble cause) {
        trouble = Optional.of(cause);
        return this;
    }

    /** From now on the agency waits for a person of the hub. */
    RequestEdit waiting(Instant now) {
        waitsSince = waitsSince.or(() -> Optional.of(now));
        return this;
    }

    /** It is the agency's turn again; how long it waited is none of its own time. */
    RequestEdit goingOn(Instant now) {
        waitedMillis += waitsSince.map(t -> Duration.between(t, now).toMillis()).orElse(0L);
        waitsSince = Optional.empty();
        return this;
    }

    /** The agency has said something now: late when it should have done so before. */
    RequestEdit said(Instant now) {
        late = late || before.state() == AnswerState.LATE || now.isAfter(dueAt);
        if (state.settled() || state == AnswerState.RETRIEVED_NOT_REVIEWED) {
            answeredAt = answeredAt.isPresent() ? answeredAt : Optional.of(now);
        }
        return state == AnswerState.LOCATED ? waiting(now) : this;
    }

    RequestEdit expected(Instant at, Optional<String> by) {
        expectedAt = Optional.of(at);
        ticket = by.or(() -> ticket);
        return this;
    }

    RequestEdit minutes(int more) {
        minutes += more;
        return this;
    }

    ResearchRequest done() {
        return new ResearchRequest(
                before.id(),
                before.caseId(),
                before.area(),
                before.agency(),
                subjects,
                need,
                atDesk,
                askedAt,
                dueAt,
                state,
                reason,
                answeredAt,
                expectedAt,
                ticket,
                late,
                minutes,
                site,
                trouble,
                waitsSince,
                waitedMillis,
                before.version());
    }
}
