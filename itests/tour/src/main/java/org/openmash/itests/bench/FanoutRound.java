package org.openmash.itests.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.hosting.internal.agency.Counterparts;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.ask.Fanout;
import org.openmash.hosting.internal.ask.Patience;
import org.openmash.hosting.internal.call.Budget;
import org.openmash.hosting.internal.call.IntakeDoor;
import org.openmash.hosting.internal.call.Timers;

/** Some cases that ask the same agencies at the same time, once. */
final class FanoutRound implements AutoCloseable {

    static final Duration SLOWEST = Duration.ofMillis(600);

    private static final String AREA = "westmoor";
    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final int THREADS = 16;
    private static final int QUEUE = 64;

    private final Timers timers = new Timers();
    private final IntakeDoor door = new IntakeDoor();
    private final Counterparts counterparts;
    private final Fanout fanout;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<RequestId, Long> asked = new ConcurrentHashMap<>();
    private final FanoutIntake intake = new FanoutIntake();
    private final int agencies;
    private final int cases;
    private final int hanging;

    /**
     * @param totals of each case: from its first question to its last answer, in milliseconds
     * @param overruns of each agency that hangs: from its deadline to the first word about it, in milliseconds
     */
    record Times(List<Double> totals, List<Double> overruns) {}

    /** @param hanging how many of the agencies never answer */
    FanoutRound(int agencies, int cases, int hanging) {
        this.agencies = agencies;
        this.cases = cases;
        this.hanging = hanging;
        fanout = new Fanout(door, timers, () -> new Patience(DEADLINE, DEADLINE, DEADLINE, DEADLINE));
        counterparts = new Counterparts(Budget.of(THREADS, QUEUE), fanout::gone);
        door.open(intake);
        for (int i = 0; i < agencies; i++) {
            Duration takes = SLOWEST.multipliedBy(i + 1).dividedBy(agencies);
            counterparts.add(new FanoutAgency(id(i), AREA, takes, i < hanging, i % 2 == 0, end));
        }
    }

    Times play() throws InterruptedException {
        List<List<RequestId>> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            all.add(ask());
        }
        if (!intake.words(agencies * cases).await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("an agency gave no word within 30 s");
        }
        List<Double> totals = new ArrayList<>();
        List<Double> overruns = new ArrayList<>();
        for (List<RequestId> one : all) {
            long last = one.stream().mapToLong(intake::answered).max().orElse(0);
            totals.add(millis(last - asked.get(one.get(0))));
            one.stream()
                    .limit(hanging)
                    .map(id -> millis(intake.answered(id) - asked.get(id)) - DEADLINE.toMillis())
                    .forEach(overruns::add);
        }
        return new Times(totals, overruns);
    }

    private List<RequestId> ask() {
        CaseId caseId = new CaseId(HexId.random());
        SubjectId subject = new SubjectId(HexId.random());
        List<RequestId> ids = new ArrayList<>();
        for (int i = 0; i < agencies; i++) {
            ResearchRequest request = request(caseId, subject, id(i));
            ids.add(request.id());
            asked.put(request.id(), System.nanoTime());
            fanout.locate(
                    counterparts.find(new Place(id(i), AREA)).orElseThrow(),
                    request,
                    Map.of(subject, PersonDetails.named("Nobody", "Nowhere").build()),
                    "measurement");
        }
        return ids;
    }

    private static AgencyId id(int number) {
        return new AgencyId("agency-" + number);
    }

    private static ResearchRequest request(CaseId caseId, SubjectId subject, AgencyId agency) {
        Instant now = Instant.now();
        return new ResearchRequest(
                new RequestId(HexId.random()),
                caseId,
                AREA,
                agency,
                List.of(subject),
                "measurement",
                false,
                now,
                now.plusSeconds(7200),
                AnswerState.ASKED,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0);
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }

    @Override
    public void close() {
        end.countDown();
        timers.close();
        counterparts.close();
    }
}
