package org.openmash.store.jpa.internal.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.release.Pack;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** A released pack without its release rows in the table {@code pack}; only its acknowledgement is ever written again. */
@Entity
@Table(name = "pack")
public class PackRow {

    @Id
    private String id;

    private long version;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "case_reference")
    private String caseReference;

    private String area;

    @Column(name = "team_id")
    private String teamId;

    private String recipient;

    private String outcome;

    private byte[] note;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_by_name")
    private String releasedByName;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    private Boolean accepted;

    @Column(name = "sealed_comment")
    private byte[] comment;

    protected PackRow() {}

    PackRow(Pack pack, SealedColumns sealed) {
        id = pack.id().value();
        caseId = pack.caseId().value();
        caseReference = pack.caseReference();
        area = pack.area();
        teamId = pack.teamId();
        recipient = pack.recipient();
        outcome = pack.outcome();
        note = sealed.seal(pack.caseId(), place("note"), pack.note());
        releasedBy = pack.releasedBy().value();
        releasedByName = pack.releasedByName();
        releasedAt = pack.releasedAt();
        acknowledge(pack, 0, sealed);
    }

    final void acknowledge(Pack pack, long newVersion, SealedColumns sealed) {
        version = newVersion;
        acknowledgedAt = pack.acknowledgedAt().orElse(null);
        accepted = pack.accepted().orElse(null);
        comment = pack.comment()
                .map(words -> sealed.seal(new CaseId(caseId), place("comment"), words))
                .orElse(null);
    }

    String id() {
        return id;
    }

    Pack pack(List<ReleaseRow> rows, SealedColumns sealed) {
        CaseId owner = new CaseId(caseId);
        return new Pack(
                new PackId(id),
                owner,
                caseReference,
                area,
                teamId,
                recipient,
                outcome,
                sealed.openText(owner, place("note"), note),
                rows.stream().map(row -> row.row(owner, sealed)).toList(),
                new UserId(releasedBy),
                releasedByName,
                releasedAt,
                Optional.ofNullable(acknowledgedAt),
                Optional.ofNullable(accepted),
                openComment(owner, sealed),
                version);
    }

    private Optional<Sealed<String>> openComment(CaseId owner, SealedColumns sealed) {
        return Optional.ofNullable(comment).map(words -> sealed.openText(owner, place("comment"), words));
    }

    private String place(String column) {
        return "pack/" + id + "/" + column;
    }
}
