package org.openmash.store.jpa.internal.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.restriction.RestrictionLine.Words;
import org.openmash.core.api.store.RestrictionStore.Mark;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** A line in the table {@code restriction_line}; what people wrote is sealed under the key of its case. */
@Entity
@Table(name = "restriction_line")
public class RestrictionRow {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    @Enumerated(EnumType.STRING)
    private RestrictionLine.Kind kind;

    @Column(name = "user_id")
    private String userId;

    private String cause;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private Instant endedAt;

    private byte[] words;

    protected RestrictionRow() {}

    RestrictionRow(RestrictionLine line, SealedColumns sealed) {
        id = line.id().value();
        caseId = line.caseId().value();
        area = line.area();
        kind = line.kind();
        userId = line.user().map(UserId::value).orElse(null);
        cause = line.cause();
        since = line.since();
        until = line.until().orElse(null);
        end(line, sealed);
    }

    final void end(RestrictionLine line, SealedColumns sealed) {
        endedAt = line.endedAt().orElse(null);
        words = sealed.seal(line.caseId(), place(), line.words());
    }

    Mark mark() {
        return new Mark(new CaseId(caseId), kind, user(), Optional.ofNullable(until));
    }

    RestrictionLine line(SealedColumns sealed) {
        CaseId owner = new CaseId(caseId);
        return new RestrictionLine(
                new EntryId(id),
                owner,
                area,
                kind,
                user(),
                cause,
                since,
                Optional.ofNullable(until),
                Optional.ofNullable(endedAt),
                sealed.open(owner, place(), words, Words.class));
    }

    private Optional<UserId> user() {
        return Optional.ofNullable(userId).map(UserId::new);
    }

    private String place() {
        return "restriction_line/" + id + "/words";
    }
}
