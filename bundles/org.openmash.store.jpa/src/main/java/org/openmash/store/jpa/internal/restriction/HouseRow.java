package org.openmash.store.jpa.internal.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.HexId;
import org.openmash.core.api.UserId;

/** A house that somebody on the staff declared, as a key, in the table {@code staff_house}. */
@Entity
@Table(name = "staff_house")
public class HouseRow {

    @Id
    private String id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "house_key")
    private String key;

    protected HouseRow() {}

    HouseRow(UserId user, String house) {
        id = HexId.random();
        userId = user.value();
        key = house;
    }
}
