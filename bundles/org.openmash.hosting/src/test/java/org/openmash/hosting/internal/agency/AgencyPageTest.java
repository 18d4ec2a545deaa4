package org.openmash.hosting.internal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyCard;

/** docs/agencies.md is made from the shipped descriptors; run with {@code -Dopenmash.write} to make it anew. */
class AgencyPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "agencies.md");

    @Test
    void thePageOfAgenciesIsThatOfTheDescriptors() throws IOException {
        String page = page();
        if (System.getProperty("openmash.write") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    private static String page() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Agencies",
                "",
                "What the shipped connectors say in their descriptors (`agency.json`). Made by `AgencyPageTest`;"
                        + " do not edit.",
                "",
                "## Data-protection map",
                "",
                "| agency | category | sensitivity | row of the release matrix | legal gateway |",
                "|---|---|---|---|---|"));
        List<AgencyCard> cards = cards();
        cards.forEach(card -> map(card, lines));
        cards.forEach(card -> describe(card, lines));
        return String.join("\n", lines) + "\n";
    }

    private static List<AgencyCard> cards() throws IOException {
        List<AgencyCard> cards = new ArrayList<>();
        for (Path file : SchemaTest.shipped().toList()) {
            String text = Files.readString(file);
            String id = new ObjectMapper().readTree(text).path("id").asText();
            String name =
                    id.startsWith("generic-") ? file.getParent().getFileName().toString() : id;
            cards.add(Descriptor.read(text, List.of(id), new AgencyId(name)));
        }
        return cards;
    }

    private static void map(AgencyCard card, List<String> lines) {
        card.recordTypes()
                .forEach(type -> lines.add(row(
                        card.name(),
                        type.label(),
                        type.sensitivity(),
                        type.itemType(),
                        card.terms().legalGateway())));
    }

    private static void describe(AgencyCard card, List<String> lines) {
        AgencyCard.Terms terms = card.terms();
        lines.addAll(List.of("", "## " + card.name(), "", "| | |", "|---|---|", row("id", "`" + card.id() + "`")));
        lines.add(row("owner", terms.owner()));
        lines.add(row("purpose", terms.purpose()));
        lines.add(row("contact", card.contact()));
        lines.add(row("searches by", String.join(", ", card.identifiers())));
        lines.add(row(
                "service level",
                "who: " + terms.locateWithin().toSeconds() + " s, content: "
                        + terms.retrieveWithin().toSeconds() + " s"));
        lines.addAll(List.of("", "| handling code | meaning |", "|---|---|"));
        new TreeMap<>(card.handlingCodes()).forEach((code, meaning) -> lines.add(row("`" + code + "`", meaning)));
        if (!terms.releaseRules().isEmpty()) {
            lines.addAll(List.of("", "| asks for | recipient | mode |", "|---|---|---|"));
            terms.releaseRules().forEach(rule -> lines.add(row(rule.recordType(), rule.recipient(), rule.mode())));
        }
        if (!terms.glossary().isEmpty()) {
            lines.addAll(List.of("", "| term | meaning |", "|---|---|"));
            new TreeMap<>(terms.glossary()).forEach((term, meaning) -> lines.add(row(term, meaning)));
        }
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
