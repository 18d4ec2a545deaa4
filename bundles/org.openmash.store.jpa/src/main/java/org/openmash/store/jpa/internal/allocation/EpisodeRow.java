package org.openmash.store.jpa.internal.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.allocation.Episode;
import org.openmash.core.api.allocation.EpisodeKind;

/** That a case follows another, in the table {@code episode_link}. */
@Entity
@Table(name = "episode_link")
public class EpisodeRow {

    /** Both cases. */
    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "earlier_id")
    private String earlier;

    @Enumerated(EnumType.STRING)
    private EpisodeKind kind;

    @Column(name = "linked_by_name")
    private String by;

    @Column(name = "linked_at")
    private Instant at;

    protected EpisodeRow() {}

    EpisodeRow(Episode episode) {
        caseId = episode.caseId().value();
        earlier = episode.earlier().value();
        id = caseId + "/" + earlier;
        kind = episode.kind();
        by = episode.by();
        at = episode.at();
    }

    Episode episode() {
        return new Episode(new CaseId(caseId), new CaseId(earlier), kind, by, at);
    }
}
