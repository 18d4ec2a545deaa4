package org.openmash.store.jpa.internal.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.importing.PastContact;
import org.openmash.store.jpa.internal.base.Json;

/** A case without its subjects in the table {@code safeguarding_case}. */
@Entity
@Table(name = "safeguarding_case")
public class CaseRow {

    /** Rank of closed cases, behind all that are on the board, so that the years do not weigh on it. */
    static final int OFF_BOARD = 9;

    private static final TypeReference<List<RatingChange>> RATINGS = new TypeReference<>() {};
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @Id
    private String id;

    private long version;

    private String reference;

    private String area;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String address;

    private String basis;

    private String ratings;

    @Column(name = "due_at")
    private Instant dueAt;

    private String pattern;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Of a past contact only, as are the three below: the import that brought it. */
    @Column(name = "import_id")
    private String importId;

    @Column(name = "past_reference")
    private String pastReference;

    @Column(name = "past_outcome")
    private String pastOutcome;

    @Column(name = "past_level")
    private Integer pastLevel;

    /** 1 for red, else 2, and {@link #OFF_BOARD} when closed; beside {@link #boardDue} the order of the board. */
    @Column(name = "board_rank")
    private int boardRank;

    /** When due; the end of time without. */
    @Column(name = "board_due")
    private Instant boardDue;

    protected CaseRow() {}

    CaseRow(CaseFile file) {
        id = file.id().value();
        fill(file, 0);
    }

    String id() {
        return id;
    }

    final void fill(CaseFile file, long newVersion) {
        version = newVersion;
        reference = file.reference();
        area = file.area();
        stage = file.stage();
        openedAt = file.openedAt();
        receivedAt = file.receivedAt();
        address = file.address();
        basis = file.basis().map(Json::write).orElse(null);
        ratings = Json.write(file.ratings());
        dueAt = file.dueAt().orElse(null);
        pattern = file.pattern().orElse(null);
        closedAt = file.closedAt().orElse(null);
        file.past().ifPresent(past -> {
            importId = past.importId().value();
            pastReference = past.reference();
            pastOutcome = past.outcome();
            pastLevel = past.level().orElse(null);
        });
        boardRank = boardRank(file);
        boardDue = file.dueAt().orElse(LAST);
    }

    private static int boardRank(CaseFile file) {
        if (file.stage() == CaseStage.CLOSED) {
            return OFF_BOARD;
        }
        return file.rating().filter(Rating.RED::equals).isPresent() ? 1 : 2;
    }

    String area() {
        return area;
    }

    /** What the columns of a past contact say; empty where there is no import. */
    static Optional<PastContact> past(String importId, String reference, String outcome, Integer level) {
        return Optional.ofNullable(importId)
                .map(id -> new PastContact(new ImportId(id), reference, outcome, Optional.ofNullable(level)));
    }

    CaseFile file(List<Subject> subjects) {
        return new CaseFile(
                new CaseId(id),
                reference,
                area,
                stage,
                openedAt,
                receivedAt,
                address,
                subjects,
                Optional.ofNullable(basis).map(json -> Json.read(json, LawfulBasis.class)),
                Json.read(ratings, RATINGS),
                Optional.ofNullable(dueAt),
                Optional.ofNullable(pattern),
                Optional.ofNullable(closedAt),
                past(importId, pastReference, pastOutcome, pastLevel),
                version);
    }
}
