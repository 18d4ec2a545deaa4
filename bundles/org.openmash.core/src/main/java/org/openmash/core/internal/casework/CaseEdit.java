package org.openmash.core.internal.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.RatingChange;

/** A changed copy of a case; not thread-safe. */
public final class CaseEdit {

    private final CaseFile file;
    private CaseStage stage;
    private String address;
    private Optional<LawfulBasis> basis;
    private List<RatingChange> ratings;
    private Optional<Instant> dueAt;
    private Optional<String> pattern;
    private Optional<Instant> closedAt;

    private CaseEdit(CaseFile file) {
        this.file = file;
        stage = file.stage();
        address = file.address();
        basis = file.basis();
        ratings = file.ratings();
        dueAt = file.dueAt();
        pattern = file.pattern();
        closedAt = file.closedAt();
    }

    public static CaseEdit of(CaseFile file) {
        return new CaseEdit(file);
    }

    public CaseEdit stage(CaseStage value) {
        stage = value;
        return this;
    }

    public CaseEdit address(String value) {
        address = value;
        return this;
    }

    public CaseEdit basis(LawfulBasis value) {
        basis = Optional.of(value);
        return this;
    }

    public CaseEdit rated(RatingChange change) {
        List<RatingChange> all = new ArrayList<>(ratings);
        all.add(change);
        ratings = all;
        return this;
    }

    public CaseEdit dueAt(Optional<Instant> value) {
        dueAt = value;
        return this;
    }

    public CaseEdit pattern(Optional<String> value) {
        pattern = value;
        return this;
    }

    public CaseEdit closedAt(Instant value) {
        closedAt = Optional.of(value);
        return this;
    }

    public CaseFile done() {
        return new CaseFile(
                file.id(),
                file.reference(),
                file.area(),
                stage,
                file.openedAt(),
                file.receivedAt(),
                address,
                file.subjects(),
                basis,
                ratings,
                dueAt,
                pattern,
                closedAt,
                file.past(),
                file.version());
    }
}
