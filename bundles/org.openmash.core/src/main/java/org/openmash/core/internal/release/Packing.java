package org.openmash.core.internal.release;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.internal.protocol.Finding;
import org.openmash.core.internal.room.Checks;

/** Makes the release rows of one pack: the rules say what may leave at most, a person may hold back more. */
final class Packing {

    private static final int LONGEST = 4_000;

    private final NewRelease wish;

    Packing(NewRelease wish) {
        this.wish = wish;
    }

    List<Pack.Row> rows(List<Judged> judged) {
        check(judged);
        return judged.stream().map(this::row).toList();
    }

    private void check(List<Judged> judged) {
        Set<ItemId> known = judged.stream().map(j -> j.item().id()).collect(Collectors.toSet());
        Set<ItemId> named = new HashSet<>(wish.withhold());
        named.addAll(wish.wordings().keySet());
        named.addAll(wish.conditionsMet().keySet());
        if (!known.containsAll(named)) {
            throw new InvalidRequest("items", "name accepted items of this case only");
        }
        for (Judged each : judged) {
            ownWording(each).ifPresent(words -> checkWording(each, words));
            conditionMet(each)
                    .ifPresent(
                            r -> Checks.required("conditionsMet." + each.item().id(), r, LONGEST));
        }
    }

    private static void checkWording(Judged each, String words) {
        String field = "wordings." + each.item().id();
        Checks.required(field, words, LONGEST);
        if (!each.finding().needsWording()) {
            throw new InvalidRequest(field, "no wording is asked for here, or its owner has given one");
        }
        if (plain(words).contains(plain(each.item().text().unseal()))) {
            throw new InvalidRequest(field, "repeats the item itself; say its effect on the child instead");
        }
    }

    private Pack.Row row(Judged each) {
        Finding finding = each.finding();
        if (each.stays()) {
            return stays(each, finding.rule());
        }
        if (wish.withhold().contains(each.item().id())) {
            return stays(each, finding.rule() + "; held back by the releasing person");
        }
        Optional<String> met = conditionMet(each);
        if (!finding.conditions().isEmpty() && met.isEmpty()) {
            return stays(each, finding.rule() + "; its condition was not said to be met");
        }
        if (finding.needsWording() && ownWording(each).isEmpty()) {
            return stays(each, finding.rule() + "; nobody gave a wording");
        }
        String text = finding.needsWording() ? ownWording(each).orElseThrow().strip() : each.text();
        return new Pack.Row(
                each.item().id(), finding.disposition(), Sealed.of(text), finding.rule(), approval(each, met));
    }

    private String approval(Judged each, Optional<String> met) {
        Finding finding = each.finding();
        String owner = finding.byOwner() ? each.item().owner() + " allowed it by its own entry" : "";
        String condition = finding.conditions().isEmpty()
                ? ""
                : String.join(", ", finding.conditions().stream().sorted().toList()) + " met: " + met.orElse("");
        String words = finding.needsWording() ? "worded by the releasing person" : "";
        return List.of(owner, condition, words).stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Optional<String> ownWording(Judged each) {
        return Optional.ofNullable(wish.wordings().get(each.item().id()));
    }

    private Optional<String> conditionMet(Judged each) {
        return Optional.ofNullable(wish.conditionsMet().get(each.item().id()));
    }

    private static Pack.Row stays(Judged each, String rule) {
        return new Pack.Row(each.item().id(), Disposition.STAYS, Sealed.of(""), rule, "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
