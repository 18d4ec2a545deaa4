package org.openmash.simulators.socialcare;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Haystack;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Household;
import org.openmash.simulators.people.Household.Member;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.people.Register;
import org.openmash.simulators.scenario.ReleaseEntry;
import org.openmash.simulators.sql.Rows;

/** Fills one council's database: the scenarios' records, then the council's children in need with their mothers. */
final class SsdWriter {

    private static final String[] CATEGORIES = {"NEG", "EMO", "PHY", "SAB", "MUL"};

    private final Connection connection;

    SsdWriter(Connection connection) {
        this.connection = connection;
    }

    void write(String area, Register register) throws SQLException {
        try (Rows rows = new Rows(connection, "SSD")) {
            professionals(rows);
            for (AgencyRecord record : register.ofScenarios("socialcare")) {
                if (record.area().equals(area)) {
                    scenarioRecord(rows, record);
                }
            }
            haystack(rows, area, register.haystack());
        }
        ScenarioEpisodes.write(connection, area);
    }

    private static void professionals(Rows rows) throws SQLException {
        for (int i = 0; i < 20; i++) {
            rows.add(
                    "ssd_professionals",
                    worker(i),
                    "Social worker " + (i + 1),
                    "Social worker",
                    "01632 9604" + (10 + i));
        }
    }

    private static void scenarioRecord(Rows rows, AgencyRecord record) throws SQLException {
        Identity identity = record.identity();
        String id = record.recordId();
        boolean adult = identity.dob().compareTo("2008-11-13") < 0;
        rows.add(
                "ssd_person",
                id,
                identity.name().given(),
                identity.name().family(),
                date(identity.dob()),
                date(identity.expectedDob()),
                identity.sex(),
                text(identity.id("nhs")),
                text(identity.id("upn")),
                adult && "F".equals(identity.sex()) ? "Y" : "N");
        for (Identity.Address address : identity.addresses()) {
            address(rows, id, address);
        }
        int relative = 0;
        for (Identity.Related related : identity.relations()) {
            relative(rows, id, id + "-R" + ++relative, related.name());
        }
        rows.add("ssd_family", "fam-" + id, "F-" + id, id);
        rows.add("ssd_contacts", "con-" + id, id, date(record.since()), "6", "Police", "{\"OUTCOME\":\"referral\"}");
        for (HeldItem item : record.items()) {
            item(rows, id, item);
        }
    }

    private static void relative(Rows rows, String family, String id, String name) throws SQLException {
        int blank = name.lastIndexOf(' ');
        rows.add(
                "ssd_person",
                id,
                name.substring(0, blank),
                name.substring(blank + 1),
                null,
                null,
                "U",
                null,
                null,
                "N");
        rows.add("ssd_family", "fam-" + id, "F-" + family, id);
    }

    private static void item(Rows rows, String person, HeldItem item) throws SQLException {
        rows.add(
                "mash_items",
                item.id(),
                person,
                item.itemType(),
                item.text(),
                item.handling(),
                text(item.eventDate()),
                text(item.why()));
        int number = 0;
        for (ReleaseEntry r : item.release()) {
            rows.add(
                    "mash_item_releases",
                    item.id(),
                    ++number,
                    r.to(),
                    r.mode(),
                    text(r.wording()),
                    text(r.condition()));
        }
    }

    private static void haystack(Rows rows, String area, Haystack haystack) throws SQLException {
        Map<Integer, Integer> rankOf = new HashMap<>();
        List<Member> inNeed = haystack.childrenInNeed();
        for (int i = 0; i < inNeed.size(); i++) {
            rankOf.put(inNeed.get(i).number(), i);
        }
        boolean home = "westmoor".equals(area);
        for (Household household : haystack.households(area)) {
            List<Member> known = household.children().stream()
                    .filter(c -> !home || rankOf.containsKey(c.number()))
                    .toList();
            if (!known.isEmpty()) {
                family(rows, household, known, rankOf);
            }
        }
    }

    private static void family(Rows rows, Household household, List<Member> children, Map<Integer, Integer> rankOf)
            throws SQLException {
        if (household.mother().isPresent()) {
            person(rows, household, household.mother().get());
        }
        for (Member child : children) {
            person(rows, household, child);
            int rank = rankOf.getOrDefault(child.number(), Haystack.IN_NEED - 1);
            new Episodes(rows, "P" + child.number(), child.born().plusDays(30), rank).write();
        }
    }

    private static void person(Rows rows, Household household, Member m) throws SQLException {
        String id = "P" + m.number();
        rows.add(
                "ssd_person",
                id,
                m.given(),
                m.family(),
                Date.valueOf(m.born()),
                null,
                m.sex(),
                m.child() ? m.nhs() : null,
                null,
                m.child() ? "N" : "Y");
        address(rows, id, household.address());
        rows.add("ssd_family", "fam-" + id, "H" + household.number(), id);
    }

    private static void address(Rows rows, String person, Identity.Address address) throws SQLException {
        String json = "{\"LINE\":\"" + address.text() + "\",\"UPRN\":\"" + address.uprn() + "\"}";
        rows.add(
                "ssd_address",
                "adr-" + person + "-" + Integer.toHexString(address.text().hashCode()),
                person,
                null,
                null,
                address.postcode(),
                json);
    }

    static String category(int rank) {
        return CATEGORIES[rank % CATEGORIES.length];
    }

    static String worker(int number) {
        return "SW" + number % 20;
    }

    private static Date date(String iso) {
        return iso.isBlank() ? null : Date.valueOf(iso);
    }

    private static String text(String value) {
        return value.isBlank() ? null : value;
    }
}
