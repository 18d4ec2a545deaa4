package org.openmash.store.jpa.internal.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.store.jpa.internal.base.Json;

/** A site of an agency in the table {@code site}. */
@Entity
@Table(name = "site")
public class SiteRow {

    /** Agency, area and the agency's own code. */
    @Id
    private String id;

    private String agency;

    private String area;

    @Column(name = "site_code")
    private String code;

    @Column(name = "site_name")
    private String name;

    private String kind;

    private String contact;

    private String team;

    private String deputies;

    private String calendar;

    private String postcodes;

    protected SiteRow() {}

    SiteRow(AgencySite site) {
        id = id(site.agency(), site.area(), site.id());
        agency = site.agency().value();
        area = site.area();
        code = site.id();
        name = site.name();
        kind = site.kind();
        contact = site.contact();
        team = site.team();
        deputies = Json.write(site.deputies());
        calendar = site.calendar();
        postcodes = Json.write(site.postcodes());
    }

    static String id(AgencyId agency, String area, String code) {
        return agency.value() + "/" + area + "/" + code;
    }

    AgencySite site() {
        return new AgencySite(
                new AgencyId(agency),
                area,
                code,
                name,
                kind,
                contact,
                team,
                Json.words(deputies),
                calendar,
                Json.words(postcodes));
    }
}
