package org.openmash.core.internal.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.measure.MeasureBy;
import org.openmash.core.api.store.CaseFacts;
import org.openmash.core.api.store.CaseFacts.Step;
import org.openmash.core.internal.time.OfficeHours;

/** Sets cases apart for figures side by side. */
final class Groups {

    private static final String NONE = "none";

    private Groups() {}

    static Map<String, List<CaseFacts>> of(List<CaseFacts> all, MeasureBy by) {
        if (by == MeasureBy.ALL) {
            return Map.of("", all);
        }
        Map<String, List<CaseFacts>> groups = new TreeMap<>();
        for (CaseFacts facts : all) {
            names(facts, by)
                    .forEach(name -> groups.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(facts));
        }
        return groups;
    }

    private static Stream<String> names(CaseFacts facts, MeasureBy by) {
        switch (by) {
            case SOURCE:
                return Stream.of(facts.source());
            case CHANNEL:
                return Stream.of(facts.channel());
            case RATING:
                return Stream.of(rating(facts)
                        .map(r -> r.name().toLowerCase(Locale.ROOT))
                        .orElse(NONE));
            case LEVEL:
                return Stream.of(facts.decided().map(d -> "" + d.level()).orElse(NONE));
            case MONTH:
                return Stream.of(YearMonth.from(facts.receivedAt().atZone(OfficeHours.LONDON))
                        .toString());
            default:
                return facts.steps().stream()
                        .flatMap(step -> step.agency().stream())
                        .map(AgencyId::value)
                        .distinct();
        }
    }

    private static Optional<Rating> rating(CaseFacts facts) {
        return facts.steps().stream()
                .flatMap(step -> Stream.of(step).map(Step::rating).flatMap(Optional::stream))
                .reduce((before, after) -> after);
    }
}
