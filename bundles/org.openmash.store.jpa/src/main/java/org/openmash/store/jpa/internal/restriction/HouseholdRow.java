package org.openmash.store.jpa.internal.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.restriction.Household;
import org.openmash.store.jpa.internal.base.SealedColumns;

/** What somebody on the staff declared, in the table {@code staff_household}; sealed under a key of its own. */
@Entity
@Table(name = "staff_household")
public class HouseholdRow {

    @Id
    @Column(name = "user_id")
    private String userId;

    private byte[] household;

    protected HouseholdRow() {}

    HouseholdRow(UserId user, Sealed<Household> declared, SealedColumns sealed) {
        userId = user.value();
        fill(declared, sealed);
    }

    final void fill(Sealed<Household> declared, SealedColumns sealed) {
        household = sealed.seal(ownKey(), place(), declared);
    }

    Sealed<Household> household(SealedColumns sealed) {
        return sealed.open(ownKey(), place(), household, Household.class);
    }

    /** Keys go by a case's id; a household has no case and stands for itself. */
    private CaseId ownKey() {
        return new CaseId(userId);
    }

    private String place() {
        return "staff_household/" + userId + "/household";
    }
}
