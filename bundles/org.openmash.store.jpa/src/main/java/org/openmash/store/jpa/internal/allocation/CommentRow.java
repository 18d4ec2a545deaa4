package org.openmash.store.jpa.internal.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.allocation.OutcomeComment;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** A comment for a beat in the table {@code outcome_comment}: sealed under a key of its own, without its case. */
@Entity
@Table(name = "outcome_comment")
public class CommentRow {

    @Id
    private String id;

    private String area;

    private String beat;

    @Column(name = "team_id")
    private String team;

    @Column(name = "written_at")
    private Instant writtenAt;

    private byte[] words;

    protected CommentRow() {}

    CommentRow(OutcomeComment comment, SealedColumns sealed) {
        id = comment.id();
        area = comment.area();
        beat = comment.beat();
        team = comment.team();
        writtenAt = comment.writtenAt();
        words = sealed.seal(ownKey(), place(), comment.words());
    }

    OutcomeComment comment(SealedColumns sealed) {
        return new OutcomeComment(id, area, beat, team, writtenAt, sealed.openText(ownKey(), place(), words));
    }

    /** Keys go by a case's id; a comment knows no case and stands for itself. */
    private CaseId ownKey() {
        return new CaseId(id);
    }

    private String place() {
        return "outcome_comment/" + id + "/words";
    }
}
