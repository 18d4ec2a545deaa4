package org.openmash.core.internal.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.internal.casework.CaseBoard;
import org.openmash.core.internal.contact.ContactRoom;
import org.openmash.core.internal.contact.NoticeIntake;
import org.openmash.core.internal.contact.Registrar;
import org.openmash.core.internal.decision.ThresholdDesk;
import org.openmash.core.internal.event.OutboxRelay;
import org.openmash.core.internal.picture.SealedPicture;
import org.openmash.core.internal.release.FeedbackDesk;
import org.openmash.core.internal.release.ReleaseRoom;
import org.openmash.core.internal.release.Sorting;
import org.openmash.core.internal.research.AnswerIntake;
import org.openmash.core.internal.research.CandidateFiling;
import org.openmash.core.internal.research.Errands;
import org.openmash.core.internal.research.FactFiling;
import org.openmash.core.internal.research.Redrive;
import org.openmash.core.internal.research.ResearchRoom;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Gate;
import org.openmash.identity.internal.ExplainingMatcher;

/** A whole core on memory: a clock that the test moves, a policy that lets in whoever is in the area. */
public final class TestHub extends Clock {

    public static final String AREA = "westmoor";

    public final Memory memory = new Memory();
    public final MemoryCases cases = new MemoryCases(memory);
    public final MemoryContacts contacts = new MemoryContacts(memory);
    public final MemoryResearch research = new MemoryResearch(memory);
    public final MemoryReleases releases = new MemoryReleases(memory);
    public final SmallStores small = new SmallStores(memory);
    public final ScriptedGateway gateway = new ScriptedGateway();
    public final List<AuditEvent> audit = new ArrayList<>();
    public Policy policy = (caller, action, target) -> {
        boolean inArea = target.area().map(caller::inArea).orElse(true);
        boolean inRoom = caller.has(RoomRole.SOCIAL_WORKER) || caller.has(RoomRole.CONTACT_OFFICER);
        boolean own = inRoom || target.team().map(caller.teams()::contains).orElse(true);
        return new Verdict(inArea && own, true, inArea ? "in-area" : "not-in-area", Set.of());
    };

    private Instant now;

    private final Agencies agencies = Agencies.over(gateway);
    private final ExplainingMatcher matcher = new ExplainingMatcher();
    private final Gate gate =
            new Gate(memory, (c, a, t) -> policy.decide(c, a, t), event -> audit.add(event), small, this);
    private final Registrar registrar = new Registrar(gate, contacts, cases, matcher);
    private final CandidateFiling candidateFiling = new CandidateFiling(research, cases, matcher);
    private final Errands errands = new Errands(agencies, this);
    private final Sorting sorting = new Sorting(research, small);

    public final ContactRoom contactDesk = new ContactRoom(gate, registrar, contacts, cases, releases, small);
    public final CaseBoard caseDesk = new CaseBoard(gate, cases, research, releases, matcher, agencies);
    public final ResearchRoom researchDesk =
            new ResearchRoom(gate, cases, research, candidateFiling, agencies, errands);
    public final AnswerIntake intake = new AnswerIntake(
            gate,
            research,
            candidateFiling,
            new FactFiling(research, small, agencies),
            new NoticeIntake(gate, registrar, contacts));
    public final Redrive redrive = new Redrive(gate, research, cases, new Errands(agencies, this), intake);
    public final SealedPicture pictureRoom = new SealedPicture(gate, cases, research, agencies);
    public final ThresholdDesk decisionDesk = new ThresholdDesk(gate, cases, research, small);
    public final ReleaseRoom releaseDesk = new ReleaseRoom(
            gate, cases, releases, sorting, new FeedbackDesk(gate, releases, contacts, sorting), agencies, small);
    public final OutboxRelay events = new OutboxRelay(gate, small);

    public TestHub(String now) {
        this.now = Instant.parse(now);
    }

    public static Caller person(String employer, Set<String> areas, Set<String> teams, RoomRole... roles) {
        return new Caller(
                new UserId(HexId.random()),
                "Sam Field",
                new AgencyId(employer),
                Set.of(roles),
                areas,
                teams,
                Purpose.SAFEGUARDING_ENQUIRY);
    }

    public static Caller worker() {
        return person("socialcare", Set.of(AREA), Set.of(), RoomRole.SOCIAL_WORKER, RoomRole.DECISION_MAKER);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
