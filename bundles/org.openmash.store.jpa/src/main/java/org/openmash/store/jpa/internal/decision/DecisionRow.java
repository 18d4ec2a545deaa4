package org.openmash.store.jpa.internal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.decision.Decision;
import org.openmash.store.jpa.internal.base.Json;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** A decision in the table {@code decision}, numbered within its case; written once. */
@Entity
@Table(name = "decision")
public class DecisionRow {

    /** Case and number. */
    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "number_in_case")
    private int numberInCase;

    @Column(name = "level_of_need")
    private int level;

    private String outcomes;

    @Column(name = "need_code")
    private String need;

    private String factors;

    private byte[] rationale;

    @Column(name = "missing_returns")
    private String missingReturns;

    private String mattered;

    @Column(name = "minutes_spent")
    private int minutes;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected DecisionRow() {}

    DecisionRow(Decision decision, int numberInCase, SealedColumns sealed) {
        caseId = decision.caseId().value();
        this.numberInCase = numberInCase;
        id = caseId + "-" + numberInCase;
        level = decision.level();
        outcomes = Json.write(decision.outcomes());
        need = decision.need();
        factors = Json.write(decision.factors());
        rationale = sealed.seal(decision.caseId(), place(), decision.rationale());
        missingReturns = Json.write(decision.missingReturns());
        mattered = Json.write(decision.mattered().stream().map(ItemId::value).toList());
        minutes = decision.minutes();
        decidedBy = decision.decidedBy().value();
        decidedByName = decision.decidedByName();
        decidedAt = decision.decidedAt();
    }

    Decision decision(SealedColumns sealed) {
        CaseId owner = new CaseId(caseId);
        return new Decision(
                owner,
                level,
                Json.words(outcomes),
                need,
                Json.words(factors),
                sealed.openText(owner, place(), rationale),
                Json.words(missingReturns),
                Json.words(mattered).stream().map(ItemId::new).toList(),
                minutes,
                new UserId(decidedBy),
                decidedByName,
                decidedAt);
    }

    private String place() {
        return "decision/" + id + "/rationale";
    }
}
