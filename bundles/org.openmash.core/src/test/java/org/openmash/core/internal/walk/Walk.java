package org.openmash.core.internal.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.MashException;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.RequestChange;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** One case and what random people try with it; everything follows from the seed. */
final class Walk {

    static final AgencyId POLICE = new AgencyId("police");
    static final AgencyId HOUSING = new AgencyId("housing");

    private final TestHub hub;
    private final Random random;
    private final NamedPerson child;
    private final CaseId id;
    private static final String[] OUTCOMES = {"early-help", "early-help", "no-further-action", "wait-and-see"};

    private String tried = "nothing";

    Walk(TestHub hub, long seed) {
        this.hub = hub;
        this.random = new Random(seed);
        this.child = new NamedPerson(
                "child",
                PikeRowe.child("Child" + letters(seed), "Family" + letters(seed * 31), LocalDate.of(2015, 3, 4)));
        this.id = hub.contactDesk
                .register(People.OFFICER, PikeRowe.contact(hub.instant(), List.of(child)), "k" + seed)
                .caseId();
    }

    CaseId caseId() {
        return id;
    }

    /** The last step in words, for whoever reads a failure. */
    String tried() {
        return tried;
    }

    /** Takes one random step; true when it was refused. */
    boolean step() {
        Caller caller = People.ALL.get(random.nextInt(People.ALL.size()));
        int which = random.nextInt(20);
        tried = caller.roles() + " in " + caller.areas() + " tries step " + which;
        try {
            take(which, caller);
            return false;
        } catch (MashException refused) {
            tried += ", refused: " + refused.getMessage();
            return true;
        }
    }

    private void take(int which, Caller caller) {
        switch (which) {
            case 0 ->
                hub.contactDesk.register(
                        caller, PikeRowe.contact(hub.instant(), List.of(child)), "k" + random.nextLong());
            case 1 -> hub.caseDesk.recordBasis(caller, id, basis(), version());
            case 2, 3 -> hub.caseDesk.rate(caller, id, rating(), reason(), version());
            case 4, 5 -> hub.researchDesk.ask(caller, id, new NewResearch(whom(), List.of(), reason()));
            case 6 -> answer();
            case 7 -> identity(caller);
            case 8 -> retrieve(caller);
            case 9 -> desk(caller);
            case 10 -> review(caller);
            case 11 -> hub.decisionDesk.decide(caller, id, decision(), version());
            case 12 -> hub.releaseDesk.release(caller, id, pack(), "r" + random.nextLong());
            case 13 -> acknowledgeOrFeedBack(caller);
            case 15 -> hub.caseDesk.overrideRefusal(caller, id, reason(), version());
            case 16 -> hub.patternDesk.sign(caller, id, reason(), "p" + random.nextLong());
            case 17 -> lessen(caller);
            case 18 -> hold(caller);
            case 14 -> hub.caseDesk.reopen(caller, id, reason(), version());
            default -> closeOrWait(caller);
        }
    }

    private void closeOrWait(Caller caller) {
        if (random.nextInt(3) > 0) {
            hub.pass(Duration.ofMinutes(random.nextInt(3000)));
        } else {
            hub.caseDesk.close(caller, id, reason(), version());
        }
    }

    private void answer() {
        Optional<ResearchRequest> request = request(POLICE);
        if (request.isEmpty()) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 ->
                hub.intake.located(
                        request.get().id(),
                        new SubjectAnswer<>(
                                request.get().subjects().get(0),
                                Answer.answered(List.of(PikeRowe.record("r" + random.nextInt(3)))),
                                0));
            case 1 ->
                hub.intake.retrieved(
                        request.get().id(),
                        Answer.answered(
                                List.of(PikeRowe.fact("f" + random.nextInt(4), "r1", "notice", "door damaged"))));
            case 2 -> hub.intake.failed(request.get().id(), random.nextBoolean(), "line is down");
            default -> hub.intake.late(request.get().id());
        }
    }

    private void identity(Caller caller) {
        List<CandidateRecord> candidates = hub.research.candidatesOf(id);
        if (!candidates.isEmpty()) {
            CandidateRecord one = candidates.get(random.nextInt(candidates.size()));
            hub.researchDesk.decideIdentity(
                    caller,
                    one.id(),
                    new IdentityDecision(any(Verdict.values()), Optional.empty(), reason()),
                    one.version());
        }
    }

    private void retrieve(Caller caller) {
        request(POLICE).ifPresent(r -> hub.researchDesk.retrieve(caller, r.id()));
    }

    private void hold(Caller caller) {
        if (random.nextBoolean()) {
            hub.retentionDesk.hold(caller, id, reason());
        } else {
            hub.retentionDesk.lift(caller, id, reason());
        }
    }

    private void lessen(Caller caller) {
        request(random.nextBoolean() ? POLICE : HOUSING).ifPresent(r -> {
            if (random.nextBoolean()) {
                RequestChange less = new RequestChange(List.of(), "orders in force only", reason());
                hub.standardDesk.narrow(caller, r.id(), less, r.version());
            } else {
                hub.standardDesk.cancel(caller, r.id(), reason(), r.version());
            }
        });
    }

    private void desk(Caller caller) {
        request(HOUSING)
                .ifPresent(r -> hub.researchDesk.answer(
                        caller,
                        r.id(),
                        new DeskAnswer(
                                any(AnswerState.values()),
                                reason(),
                                Optional.of(hub.instant().plus(Duration.ofHours(3))),
                                random.nextBoolean() ? List.of() : List.of(item()),
                                random.nextInt(30)),
                        r.version()));
    }

    private static DeskAnswer.NewItem item() {
        return new DeskAnswer.NewItem(
                Optional.empty(), "housing-tenancy", Optional.empty(), "", "ordinary", "rent in arrears", List.of());
    }

    private void review(Caller caller) {
        request(POLICE)
                .ifPresent(r -> hub.researchDesk.review(
                        caller, r.id(), new ReturnReview(List.of(), random.nextInt(20)), r.version()));
    }

    private void acknowledgeOrFeedBack(Caller caller) {
        List<Pack> packs = hub.releases.packsOf(id);
        if (packs.isEmpty() || random.nextBoolean()) {
            hub.releaseDesk.feedback(caller, id, reason());
        } else {
            hub.releaseDesk.acknowledge(
                    caller, packs.get(random.nextInt(packs.size())).id(), random.nextBoolean(), reason());
        }
    }

    private Optional<ResearchRequest> request(AgencyId agency) {
        return hub.research.requestsOf(id).stream()
                .filter(r -> r.agency().equals(agency))
                .findFirst();
    }

    private Set<AgencyId> whom() {
        return switch (random.nextInt(5)) {
            case 0 -> Set.of();
            case 1 -> Set.of(POLICE);
            case 2 -> Set.of(HOUSING);
            case 3 -> Set.of(new AgencyId("nobody"));
            default -> Set.of(POLICE, HOUSING);
        };
    }

    private LawfulBasis basis() {
        return new LawfulBasis(
                random.nextInt(6) == 0 ? "6(9)(z)" : "6(1)(e)",
                "9(2)(g)",
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of("c"),
                reason(),
                random.nextBoolean(),
                "asking would raise the risk",
                false,
                Optional.empty(),
                random.nextInt(4) == 0
                        ? Optional.of(new LawfulBasis.Refusal(random.nextInt(3) == 0, Optional.empty()))
                        : Optional.empty());
    }

    private NewDecision decision() {
        return new NewDecision(
                random.nextInt(6),
                List.of(any(OUTCOMES)),
                "N1",
                List.of("3A"),
                reason(),
                List.of(),
                random.nextInt(3) > 0,
                random.nextInt(60));
    }

    private NewRelease pack() {
        String team = any(new String[] {"team-sw", "team-dsl", "team-nobody"});
        return new NewRelease(team, Set.of(), Map.of(), "", Map.of());
    }

    private Rating rating() {
        return any(Rating.values());
    }

    /** Now and then nothing, which no step with a reason takes. */
    private String reason() {
        return random.nextInt(8) == 0 ? " " : "since the neighbour called again";
    }

    /** Now and then an old one. */
    private long version() {
        long now = hub.cases.find(id).orElseThrow().version();
        return random.nextInt(8) == 0 ? now - 1 : now;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = Math.abs(number * 7919 + 104_729); rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    static Instant start() {
        return Instant.parse("2026-11-16T09:00:00Z");
    }
}
