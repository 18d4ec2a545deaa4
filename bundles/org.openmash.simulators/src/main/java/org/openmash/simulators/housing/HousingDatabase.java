package org.openmash.simulators.housing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.sql.ReadOnlyDatabase;
import org.openmash.simulators.sql.ReadOnlyDatabase.Tables;
import org.openmash.simulators.sql.Rows;

/** Tenancies, the people in them, and what housing officers noted. */
public final class HousingDatabase {

    public static final String NAME = "housing";

    private static final Tables TABLES = new Tables(HousingDatabase.class, "housing.sql", "HOUSING", "occupant");

    private HousingDatabase() {}

    public static ReadOnlyDatabase create(String readerPassword, List<AgencyRecord> records) {
        return ReadOnlyDatabase.create(NAME, TABLES, readerPassword, connection -> fill(connection, records));
    }

    private static void fill(Connection connection, List<AgencyRecord> records) throws SQLException {
        Set<String> tenancies = new HashSet<>();
        try (Rows rows = new Rows(connection, "HOUSING")) {
            for (AgencyRecord record : records) {
                write(rows, tenancies, record);
            }
        }
    }

    private static void write(Rows rows, Set<String> tenancies, AgencyRecord record) throws SQLException {
        Identity identity = record.identity();
        String tenancy = null;
        for (Identity.Address address : identity.addresses()) {
            tenancy = "T-" + Integer.toHexString(address.text().hashCode());
            if (tenancies.add(tenancy)) {
                String tenure = tenancies.size() % 9 == 0 ? "T" : tenancies.size() % 4 == 0 ? "I" : "S";
                rows.add("tenancy", tenancy, address.text(), address.postcode(), tenure, date(record.since()), null);
            }
        }
        Date born = date(identity.dob());
        Identity.Name name = identity.name();
        rows.add("occupant", record.recordId(), tenancy, name.given(), name.family(), born, identity.sex());
        for (HeldItem item : record.items()) {
            String share = "need".equals(item.handling()) ? "N" : "R";
            rows.add("note", item.id(), record.recordId(), date(day(item)), item.kind(), item.text(), share);
        }
    }

    private static String day(HeldItem item) {
        return item.eventDate().length() == 10 ? item.eventDate() : "";
    }

    private static Date date(String iso) {
        return iso.isBlank() ? null : Date.valueOf(iso);
    }
}
