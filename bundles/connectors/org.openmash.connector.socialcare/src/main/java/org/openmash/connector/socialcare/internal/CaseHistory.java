package org.openmash.connector.socialcare.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.ReleaseTerms;
import org.openmash.connector.support.Row;
import org.openmash.connector.support.sql.Tables;

/** What social care holds on confirmed persons: written items with their release entries, then plans and episodes. */
final class CaseHistory {

    private static final String MOST_CAREFUL_CODE = "privileged";
    private static final String ITEMS = "SELECT item_id, item_person_id, item_type, item_text, item_handling,"
            + " item_event_date FROM SSD.mash_items WHERE item_person_id";
    private static final String RELEASES = "SELECT rel_item_id, rel_to, rel_mode, rel_wording, rel_condition"
            + " FROM SSD.mash_item_releases WHERE rel_item_id";

    private final Settings settings;

    CaseHistory(Settings settings) {
        this.settings = settings;
    }

    Answer<Fact> of(List<String> persons, Tables tables) throws SQLException, ConnectorFault {
        check(persons, tables);
        List<Fact> facts = new ArrayList<>(items(persons, tables));
        for (SsdTable table : SsdTable.values()) {
            tables.of(table.select(), persons).forEach(row -> facts.add(fact(table, row)));
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    private static void check(List<String> persons, Tables tables) throws SQLException, ConnectorFault {
        Set<String> there =
                tables.of("SELECT pers_person_id FROM SSD.ssd_person WHERE pers_person_id", persons).stream()
                        .map(r -> r.text("pers_person_id"))
                        .collect(Collectors.toCollection(HashSet::new));
        if (!there.containsAll(persons)) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "a confirmed record is no longer in the database: locate again");
        }
    }

    private static List<Fact> items(List<String> persons, Tables tables) throws SQLException, ConnectorFault {
        List<Row> items = tables.of(ITEMS, persons);
        if (items.isEmpty()) {
            return List.of();
        }
        List<String> ids = items.stream().map(i -> i.text("item_id")).toList();
        Map<String, List<Row>> releases =
                tables.of(RELEASES, ids).stream().collect(Collectors.groupingBy(r -> r.text("rel_item_id")));
        List<Fact> facts = new ArrayList<>();
        for (Row item : items) {
            facts.add(fact(item, releases.getOrDefault(item.text("item_id"), List.of())));
        }
        return facts;
    }

    private static Fact fact(Row item, List<Row> releases) throws ConnectorFault {
        String code = item.text("item_handling");
        Fact.Builder fact = Fact.of(
                        item.text("item_id"),
                        item.text("item_person_id"),
                        item.text("item_type"),
                        item.text("item_text"))
                .handling(code.isEmpty() ? MOST_CAREFUL_CODE : code);
        PartialDates.parse(item.text("item_event_date")).ifPresent(fact::on);
        for (Row r : releases) {
            fact.release(ReleaseTerms.term(
                    r.text("rel_to"), r.text("rel_mode"), r.text("rel_wording"), r.text("rel_condition")));
        }
        return fact.build();
    }

    private Fact fact(SsdTable table, Row row) {
        Fact.Builder fact = Fact.of(
                        table.prefix() + row.text("id"), row.text("person"), table.recordType(), table.words(row))
                .handling(settings.handling());
        row.date("since").map(PartialDate::day).ifPresent(fact::on);
        return fact.build();
    }
}
