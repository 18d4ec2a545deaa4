package org.openmash.core.internal.area;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.area.PracticeRules;
import org.openmash.core.api.area.PracticeRules.Ask;
import org.openmash.core.api.area.PracticeRules.PatternRules;
import org.openmash.core.api.area.PracticeRules.Reserved;
import org.openmash.core.api.area.PracticeRules.Standard;
import org.openmash.core.api.casework.Rating;

/** The parts {@code standards}, {@code reserved} and {@code patterns} of an area's document. */
final class PracticeRulesText {

    private static final Set<String> NUMBERS = Set.of(
            "notices",
            "noticeMonths",
            "sources",
            "sourceMonths",
            "concerns",
            "concernDays",
            "moves",
            "moveDays",
            "reReferralMonths",
            "gapMonths");

    private PracticeRulesText() {}

    static PracticeRules read(Part area) {
        Set<String> seen = new HashSet<>();
        List<Standard> standards = area.parts("standards").stream()
                .map(asWritten -> standard(asWritten, seen))
                .toList();
        PatternRules patterns =
                area.part("patterns").map(PracticeRulesText::patterns).orElse(PatternRules.USUAL);
        Reserved reserved =
                area.part("reserved").map(PracticeRulesText::reserved).orElse(Reserved.USUAL);
        return new PracticeRules(standards, patterns, reserved);
    }

    private static Reserved reserved(Part asWritten) {
        Part part = asWritten.with(Set.of("agencies", "ratings"));
        return new Reserved(
                Set.copyOf(new HashSet<>(part.parsedAll("agencies", AgencyId::new, "use ids of agencies"))),
                ratings(part));
    }

    private static Set<Rating> ratings(Part part) {
        return Set.copyOf(new HashSet<>(part.parsedAll(
                "ratings", word -> Words.read(Rating.class, word), "use one of " + Words.all(Rating.class))));
    }

    private static Standard standard(Part asWritten, Set<String> seen) {
        Part part = asWritten.with(Set.of("concern", "ask"));
        String concern = part.text("concern", 200);
        if (!seen.add(concern.toLowerCase(Locale.ROOT))) {
            throw new InvalidRequest(part.at("concern"), "is there twice; leave one out");
        }
        List<Ask> asks = part.parts("ask").stream().map(PracticeRulesText::ask).toList();
        if (asks.isEmpty()) {
            throw new InvalidRequest(part.at("ask"), "name at least one agency and what to ask it");
        }
        return new Standard(concern, asks);
    }

    private static Ask ask(Part asWritten) {
        Part part = asWritten.with(Set.of("agency", "question", "ratings"));
        return new Ask(
                part.parsed("agency", AgencyId::new, "use the id of an agency"),
                part.text("question", 1_000),
                ratings(part));
    }

    private static PatternRules patterns(Part asWritten) {
        Part part = asWritten.with(NUMBERS);
        PatternRules usual = PatternRules.USUAL;
        return new PatternRules(
                number(part, "notices", 2, 20, usual.notices()),
                number(part, "noticeMonths", 1, 36, usual.noticeMonths()),
                number(part, "sources", 2, 10, usual.sources()),
                number(part, "sourceMonths", 1, 36, usual.sourceMonths()),
                number(part, "concerns", 2, 20, usual.concerns()),
                number(part, "concernDays", 1, 90, usual.concernDays()),
                number(part, "moves", 1, 20, usual.moves()),
                number(part, "moveDays", 1, 365, usual.moveDays()),
                number(part, "reReferralMonths", 1, 60, usual.reReferralMonths()),
                number(part, "gapMonths", 1, 120, usual.gapMonths()));
    }

    private static int number(Part part, String name, int low, int high, int usual) {
        return Optional.of(part)
                .filter(p -> p.node().has(name))
                .map(p -> p.number(name, low, high))
                .orElse(usual);
    }

    static void write(ObjectNode root, PracticeRules practice) {
        if (!practice.standards().isEmpty()) {
            ArrayNode standards = root.putArray("standards");
            practice.standards().forEach(standard -> {
                ArrayNode asks =
                        standards.addObject().put("concern", standard.concern()).putArray("ask");
                standard.asks().forEach(ask -> write(asks.addObject(), ask));
            });
        }
        ObjectNode reserved = root.putObject("reserved");
        ArrayNode agencies = reserved.putArray("agencies");
        practice.reserved().agencies().stream().map(AgencyId::value).sorted().forEach(agencies::add);
        write(reserved.putArray("ratings"), practice.reserved().ratings());
        PatternRules rules = practice.patterns();
        root.putObject("patterns")
                .put("notices", rules.notices())
                .put("noticeMonths", rules.noticeMonths())
                .put("sources", rules.sources())
                .put("sourceMonths", rules.sourceMonths())
                .put("concerns", rules.concerns())
                .put("concernDays", rules.concernDays())
                .put("moves", rules.moves())
                .put("moveDays", rules.moveDays())
                .put("reReferralMonths", rules.reReferralMonths())
                .put("gapMonths", rules.gapMonths());
    }

    private static void write(ObjectNode node, Ask ask) {
        node.put("agency", ask.agency().value()).put("question", ask.question());
        if (!ask.ratings().isEmpty()) {
            write(node.putArray("ratings"), ask.ratings());
        }
    }

    private static void write(ArrayNode node, Set<Rating> ratings) {
        ratings.stream().sorted().map(Words::of).forEach(node::add);
    }
}
