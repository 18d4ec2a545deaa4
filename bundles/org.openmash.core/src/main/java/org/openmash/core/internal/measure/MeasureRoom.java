package org.openmash.core.internal.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.measure.Measure;
import org.openmash.core.api.measure.MeasureBy;
import org.openmash.core.api.measure.MeasureDesk;
import org.openmash.core.api.measure.MeasureLine;
import org.openmash.core.api.measure.MeasureQuestion;
import org.openmash.core.api.measure.MeasuredCase;
import org.openmash.core.api.store.CaseFacts;
import org.openmash.core.api.store.MeasureStore;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers for figures, and for the cases behind them. */
@Component(service = MeasureDesk.class)
public final class MeasureRoom implements MeasureDesk {

    private static final int LONGEST_DAYS = 1_100;
    private static final int MOST_CASES = 1_000;

    private final Gate gate;
    private final MeasureStore store;
    private final Definitions definitions = Definitions.shipped();

    @Activate
    public MeasureRoom(@Reference Gate gate, @Reference MeasureStore store) {
        this.gate = gate;
        this.store = store;
    }

    @Override
    public List<Measure> measures(Caller caller) {
        return gate.enterList(
                caller,
                Action.MEASURE_READ,
                caller.areas().stream().sorted().map(MeasureRoom::target).toList(),
                open -> definitions.all());
    }

    @Override
    public List<MeasureLine> figures(Caller caller, MeasureQuestion question, MeasureBy by) {
        Counting counting = counting(question);
        Checks.present("by", by);
        return gate.enterList(caller, Action.MEASURE_READ, List.of(target(question.area())), open -> {
            List<MeasureLine> lines = Groups.of(facts(question), by).entrySet().stream()
                    .map(group -> counting.line(group.getKey(), group.getValue()))
                    .toList();
            boolean figuresOnly = !gate.permits(caller, Action.MEASURE_OPEN, target(question.area()));
            return figuresOnly ? SmallCounts.suppress(lines) : lines;
        });
    }

    @Override
    public List<MeasuredCase> cases(Caller caller, MeasureQuestion question) {
        Counting counting = counting(question);
        return gate.enterList(
                caller,
                Action.MEASURE_OPEN,
                List.of(target(question.area())),
                open -> seen(caller, question)
                        .filter(counting::looksAt)
                        .sorted(Comparator.comparing(CaseFacts::receivedAt).reversed())
                        .limit(MOST_CASES)
                        .map(facts -> new MeasuredCase(
                                facts.caseId(), facts.reference(), facts.receivedAt(), counting.counts(facts)))
                        .toList());
    }

    private Counting counting(MeasureQuestion question) {
        LocalDate from = Checks.present("from", question.from());
        LocalDate until = Checks.present("until", question.until());
        Checks.present("area", question.area());
        if (until.isBefore(from)) {
            throw new InvalidRequest("until", "must not lie before from");
        }
        if (ChronoUnit.DAYS.between(from, until) > LONGEST_DAYS) {
            throw new InvalidRequest("until", "may lie at most " + LONGEST_DAYS + " days after from");
        }
        return new Counting(definitions.find(question.measure()));
    }

    private Stream<CaseFacts> seen(Caller caller, MeasureQuestion question) {
        Set<CaseId> hidden = gate.restrictions().hidden(caller, Set.of(question.area()));
        return facts(question).stream().filter(facts -> !hidden.contains(facts.caseId()));
    }

    private List<CaseFacts> facts(MeasureQuestion question) {
        return store.facts(
                question.area(), start(question.from()), start(question.until().plusDays(1)), gate.now());
    }

    private static Target target(String area) {
        return Target.of("measure", "", area);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeHours.LONDON).toInstant();
    }
}
