package org.openmash.store.jpa.internal.research;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.store.jpa.internal.base.Json;

/**
 * A research request in the table {@code research_request}. Its lease columns are not mapped: only {@link Leases} writes
 * them, beside the version, so that taking a lease disturbs nobody who has the request open.
 */
@Entity
@Table(name = "research_request")
public class RequestRow {

    @Id
    private String id;

    private long version;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    private String agency;

    private String subjects;

    private String need;

    @Column(name = "at_desk")
    private boolean atDesk;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_state")
    private AnswerState state;

    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "expected_at")
    private Instant expectedAt;

    private String ticket;

    @Column(name = "was_late")
    private boolean late;

    @Column(name = "minutes_spent")
    private int minutes;

    private String site;

    @Enumerated(EnumType.STRING)
    private AskTrouble trouble;

    @Column(name = "waits_since")
    private Instant waitsSince;

    @Column(name = "waited_millis")
    private long waitedMillis;

    protected RequestRow() {}

    RequestRow(ResearchRequest request) {
        id = request.id().value();
        fill(request, 0);
    }

    final void fill(ResearchRequest request, long newVersion) {
        version = newVersion;
        caseId = request.caseId().value();
        area = request.area();
        agency = request.agency().value();
        subjects = Json.write(request.subjects().stream().map(SubjectId::value).toList());
        need = request.need();
        atDesk = request.atDesk();
        askedAt = request.askedAt();
        dueAt = request.dueAt();
        state = request.state();
        reason = request.reason();
        answeredAt = request.answeredAt().orElse(null);
        expectedAt = request.expectedAt().orElse(null);
        ticket = request.ticket().orElse(null);
        late = request.late();
        minutes = request.minutes();
        site = request.site().orElse(null);
        trouble = request.trouble().orElse(null);
        waitsSince = request.waitsSince().orElse(null);
        waitedMillis = request.waitedMillis();
    }

    ResearchRequest request() {
        return new ResearchRequest(
                new RequestId(id),
                new CaseId(caseId),
                area,
                new AgencyId(agency),
                Json.words(subjects).stream().map(SubjectId::new).toList(),
                need,
                atDesk,
                askedAt,
                dueAt,
                state,
                reason,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(expectedAt),
                Optional.ofNullable(ticket),
                late,
                minutes,
                Optional.ofNullable(site),
                Optional.ofNullable(trouble),
                Optional.ofNullable(waitsSince),
                waitedMillis,
                version);
    }
}
