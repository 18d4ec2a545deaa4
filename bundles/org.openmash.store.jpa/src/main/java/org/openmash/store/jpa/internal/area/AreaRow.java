package org.openmash.store.jpa.internal.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.area.Area;
import org.openmash.store.jpa.internal.base.Json;

/** An area in the table {@code area}: it is read and written as a whole. */
@Entity
@Table(name = "area")
public class AreaRow {

    @Id
    private String id;

    private String document;

    protected AreaRow() {}

    AreaRow(Area area) {
        id = area.id();
        document = Json.write(area);
    }

    Area area() {
        return Json.read(document, Area.class);
    }
}
