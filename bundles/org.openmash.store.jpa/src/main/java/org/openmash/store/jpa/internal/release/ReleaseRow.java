package org.openmash.store.jpa.internal.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.ProposedLine;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** One release row of a pack in the table {@code release_row}; written once. */
@Entity
@Table(name = "release_row")
public class ReleaseRow {

    /** Pack and place. */
    @Id
    private String id;

    @Column(name = "pack_id")
    private String packId;

    @Column(name = "place_in_pack")
    private int placeInPack;

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

    ReleaseRow(Pack pack, int placeInPack, SealedColumns sealed) {
        Pack.Row row = pack.rows().get(placeInPack);
        packId = pack.id().value();
        this.placeInPack = placeInPack;
        id = packId + "-" + placeInPack;
        itemId = row.item().value();
        disposition = row.disposition();
        text = sealed.seal(pack.caseId(), place(), row.text());
        rule = row.rule();
        approval = row.approval();
    }

    String packId() {
        return packId;
    }

    Pack.Row row(CaseId caseId, SealedColumns sealed) {
        return new Pack.Row(new ItemId(itemId), disposition, sealed.openText(caseId, place(), text), rule, approval);
    }

    private String place() {
        return "release_row/" + id + "/" + itemId + "/text";
    }
}
