package org.openmash.store.jpa.internal.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.allocation.LocalService;
import org.openmash.store.jpa.internal.base.Json;

/** A service of an area's directory in the table {@code local_service}. */
@Entity
@Table(name = "local_service")
public class ServiceRow {

    /** Area and the area's own code. */
    @Id
    private String id;

    private String area;

    private int tier;

    @Column(name = "service_name")
    private String name;

    private String details;

    protected ServiceRow() {}

    ServiceRow(LocalService service) {
        id = id(service.area(), service.id());
        area = service.area();
        tier = service.tier();
        name = service.name();
        details = Json.write(service);
    }

    static String id(String area, String code) {
        return area + "/" + code;
    }

    LocalService service() {
        return Json.read(details, LocalService.class);
    }
}
