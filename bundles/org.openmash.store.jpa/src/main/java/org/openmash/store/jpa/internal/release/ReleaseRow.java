package org.openmash.store.jpa.internal.release;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.ProposedLine;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** One release row of a pack in the table {@code release_row}; written once. */
@Embeddable
public class ReleaseRow {

    @Column(name = "item_id")
    private String itemId;

    @Enumerated(EnumType.STRING)
    private ProposedLine.Disposition disposition;

    @Column(name = "sealed_text")
    private byte[] text;

    @Column(name = "rule_applied")
    private String rule;

    private String approval;

    protected ReleaseRow() {}

    ReleaseRow(CaseId caseId, String packId, Pack.Row row, SealedColumns sealed) {
        itemId = row.item().value();
        disposition = row.disposition();
        text = sealed.seal(caseId, place(packId), row.text());
        rule = row.rule();
        approval = row.approval();
    }

    Pack.Row row(CaseId caseId, String packId, SealedColumns sealed) {
        return new Pack.Row(
                new ItemId(itemId), disposition, sealed.openText(caseId, place(packId), text), rule, approval);
    }

    private String place(String packId) {
        return "release_row/" + packId + "/" + itemId + "/text";
    }
}
