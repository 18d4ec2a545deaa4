package org.openmash.core.internal.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyCard.Terms;
import org.openmash.core.api.agency.ReportCard;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.Delivery.State;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.store.AskedRow;

/**
 * Adds up the requests to one agency. Times are those of connectors, from asking to the return, without what people of
 * the hub took to say whose records these are.
 */
record Tally(List<AskedRow> rows, List<Delivery> packs, Instant now) {

    private static final Set<AnswerState> ANSWERED = Set.of(
            AnswerState.LOCATED,
            AnswerState.RETRIEVING,
            AnswerState.RETRIEVED_NOT_REVIEWED,
            AnswerState.ANSWERED,
            AnswerState.NOTHING_RELEVANT,
            AnswerState.CANNOT_IDENTIFY);
    private static final Set<AnswerState> FAILED = Set.of(AnswerState.FAILED, AnswerState.FAILED_RETRYABLE);

    ReportCard card(AgencyId agency, String name, String area, Terms terms) {
        List<Long> millis = rows.stream()
                .filter(r -> !r.atDesk() && r.answeredAt().isPresent())
                .map(r -> Math.max(
                        0, Duration.between(r.askedAt(), r.answeredAt().get()).toMillis() - r.waitedMillis()))
                .sorted()
                .toList();
        Duration promised = terms.locateWithin().plus(terms.retrieveWithin());
        boolean measured = !promised.isZero();
        return new ReportCard(
                agency,
                name,
                area,
                rows.size(),
                count(r -> ANSWERED.contains(r.state())),
                count(r -> r.state() == AnswerState.HOLDS_NOTHING),
                count(r -> r.state() == AnswerState.REFUSED),
                count(this::late),
                count(r -> FAILED.contains(r.state())),
                percentile(millis, 50),
                percentile(millis, 95),
                measured ? millis.stream().filter(m -> m <= promised.toMillis()).count() : 0,
                measured ? millis.size() : 0,
                rows.stream().map(AskedRow::askedAt).max(Comparator.naturalOrder()),
                new ReportCard.Packs(brought(State.DELIVERED), brought(State.WAITING), brought(State.GIVEN_UP)));
    }

    private long brought(State state) {
        return packs.stream().filter(p -> p.state() == state).count();
    }

    private boolean late(AskedRow row) {
        return row.late()
                || row.state() == AnswerState.LATE
                || !row.state().settled() && row.answeredAt().isEmpty() && now.isAfter(row.dueAt());
    }

    private long count(Predicate<AskedRow> wanted) {
        return rows.stream().filter(wanted).count();
    }

    /** The smallest time within which so many of a hundred came. */
    private static long percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
