package org.openmash.store.jpa.internal.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.store.jpa.internal.base.Json;

/** A version of an area's clock rules in the table {@code clock_rules}; written once. */
@Entity
@Table(name = "clock_rules")
public class ClockRulesRow {

    @Id
    private String id;

    private String area;

    @Column(name = "version_no")
    private int version;

    private String document;

    protected ClockRulesRow() {}

    ClockRulesRow(String area, ClockRules rules) {
        id = area + "/" + rules.version();
        this.area = area;
        version = rules.version();
        document = Json.write(rules);
    }

    ClockRules rules() {
        return Json.read(document, ClockRules.class);
    }
}
