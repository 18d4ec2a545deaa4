package org.openmash.store.jpa.internal.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** What was fed back to the referrer of a case, in the table {@code feedback}. */
@Entity
@Table(name = "feedback")
public class FeedbackRow {

    @Id
    @Column(name = "case_id")
    private String caseId;

    @Column(name = "sealed_words")
    private byte[] words;

    protected FeedbackRow() {}

    FeedbackRow(CaseId caseId, Sealed<String> words, SealedColumns sealed) {
        this.caseId = caseId.value();
        this.words = sealed.seal(caseId, place(), words);
    }

    Sealed<String> words(SealedColumns sealed) {
        return sealed.openText(new CaseId(caseId), place(), words);
    }

    private String place() {
        return "feedback/" + caseId + "/words";
    }
}
