package org.openmash.core.internal.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
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
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.BackFillStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.ConsultationStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ImportStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.api.store.MeasureStore;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.PersonIndex;
import org.openmash.core.api.store.PersonPairStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.RestrictionStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.api.store.SiteStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.core.internal.allocation.AllocationHub;
import org.openmash.core.internal.area.AreaRoom;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.arrival.ArrivalRoom;
import org.openmash.core.internal.arrival.Arriving;
import org.openmash.core.internal.arrival.FactFilling;
import org.openmash.core.internal.assessment.AssessmentRoom;
import org.openmash.core.internal.assessment.AssessmentViews;
import org.openmash.core.internal.assessment.Contributors;
import org.openmash.core.internal.attachment.AttachmentRoom;
import org.openmash.core.internal.caseaudit.CaseAuditRoom;
import org.openmash.core.internal.caseaudit.CaseAuditViews;
import org.openmash.core.internal.caseaudit.Opening;
import org.openmash.core.internal.casework.CaseBoard;
import org.openmash.core.internal.casework.JournalRoom;
import org.openmash.core.internal.clock.ClockRoom;
import org.openmash.core.internal.clock.ClockRounds;
import org.openmash.core.internal.consultation.ConsultationRoom;
import org.openmash.core.internal.consultation.Quoting;
import org.openmash.core.internal.contact.ContactRoom;
import org.openmash.core.internal.contact.NoticeIntake;
import org.openmash.core.internal.contact.Registrar;
import org.openmash.core.internal.cover.CaseloadRoom;
import org.openmash.core.internal.cover.CoverRoom;
import org.openmash.core.internal.cover.Holdings;
import org.openmash.core.internal.cover.Rota;
import org.openmash.core.internal.decision.ThresholdDesk;
import org.openmash.core.internal.disagreement.DisagreementRoom;
import org.openmash.core.internal.event.OutboxRelay;
import org.openmash.core.internal.evidence.EvidenceRoom;
import org.openmash.core.internal.evidence.Outcomes;
import org.openmash.core.internal.evidence.Readings;
import org.openmash.core.internal.evidence.Turns;
import org.openmash.core.internal.identity.IndexUpkeep;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.identity.Reindexing;
import org.openmash.core.internal.identity.Rescoring;
import org.openmash.core.internal.importing.CsvImports;
import org.openmash.core.internal.importing.PastFiling;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.learning.LearningRoom;
import org.openmash.core.internal.measure.MeasureRoom;
import org.openmash.core.internal.outcome.DeliveryViews;
import org.openmash.core.internal.outcome.OutcomeIntake;
import org.openmash.core.internal.outcome.OutcomeOutbox;
import org.openmash.core.internal.pattern.Gathering;
import org.openmash.core.internal.pattern.PatternRoom;
import org.openmash.core.internal.person.BirthRoom;
import org.openmash.core.internal.person.OnePerson;
import org.openmash.core.internal.person.PersonRoom;
import org.openmash.core.internal.picture.OverviewRoom;
import org.openmash.core.internal.picture.SealedPicture;
import org.openmash.core.internal.question.QuestionRoom;
import org.openmash.core.internal.reckoning.ClockBook;
import org.openmash.core.internal.reckoning.ClockKeeper;
import org.openmash.core.internal.release.FeedbackDesk;
import org.openmash.core.internal.release.ReleaseRoom;
import org.openmash.core.internal.release.Sorting;
import org.openmash.core.internal.report.ReportRoom;
import org.openmash.core.internal.research.AnswerIntake;
import org.openmash.core.internal.research.Asking;
import org.openmash.core.internal.research.BackFilling;
import org.openmash.core.internal.research.CandidateFiling;
import org.openmash.core.internal.research.Errands;
import org.openmash.core.internal.research.FactFiling;
import org.openmash.core.internal.research.Newcomers;
import org.openmash.core.internal.research.Redrive;
import org.openmash.core.internal.research.ResearchRoom;
import org.openmash.core.internal.research.Reservation;
import org.openmash.core.internal.research.StandardRoom;
import org.openmash.core.internal.restriction.Conflicts;
import org.openmash.core.internal.restriction.RestrictionRoom;
import org.openmash.core.internal.retention.RetentionRoom;
import org.openmash.core.internal.review.KnownBefore;
import org.openmash.core.internal.review.Pairs;
import org.openmash.core.internal.review.ReviewRoom;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Restrictions;
import org.openmash.core.internal.room.RoomBook;
import org.openmash.core.internal.site.SiteRoom;
import org.openmash.core.internal.site.Sites;
import org.openmash.core.internal.strategy.StrategyRoom;
import org.openmash.identity.internal.ExplainingMatcher;

/** A whole core, on memory if not told otherwise: a clock that the test moves, a policy that lets in whoever is in the area. */
public final class TestHub extends Clock {

    public static final String AREA = "westmoor";

    public final CaseStore cases;
    public final ContactStore contacts;
    public final ResearchStore research;
    public final ReleaseStore releases;
    public final AgencyStore agreements;
    public final OutboxStore outbox;
    public final AreaStore areas;
    public final SiteStore sites;
    public final ScriptedGateway gateway = new ScriptedGateway();
    public final SettlingHost hosting = new SettlingHost();
    public final WrittenTrail trail = new WrittenTrail();
    public final List<AuditEvent> audit = Collections.synchronizedList(new ArrayList<>());
    public Policy policy = (caller, action, target) -> {
        boolean inArea = target.area().map(caller::inArea).orElse(true);
        boolean inRoom = caller.has(RoomRole.SOCIAL_WORKER) || caller.has(RoomRole.CONTACT_OFFICER);
        boolean own = inRoom || target.team().map(caller.teams()::contains).orElse(true);
        return new Verdict(inArea && own, true, inArea ? "in-area" : "not-in-area", Set.of());
    };

    public final Stores stores;
    private Instant now;

    public final ContactRoom contactDesk;
    public final ArrivalRoom arrivalDesk;
    public final CoverRoom coverDesk;
    public final CaseloadRoom caseloadDesk;
    public final AttachmentRoom attachmentDesk;
    public final ConsultationRoom consultationDesk;
    public final CaseBoard caseDesk;
    public final ResearchRoom researchDesk;
    public final ReviewRoom identityReview;
    public final PersonRoom persons;
    public final BirthRoom births;
    public final Reindexing reindexing;
    public final IndexUpkeep indexUpkeep;
    public final AnswerIntake intake;
    public final Redrive redrive;
    public final SealedPicture pictureRoom;
    public final ThresholdDesk decisionDesk;
    public final OverviewRoom overviewDesk;
    public final RestrictionRoom restrictionDesk;
    public final RetentionRoom retentionDesk;
    public final StandardRoom standardDesk;
    public final PatternRoom patternDesk;
    public final AssessmentRoom assessmentDesk;
    public final QuestionRoom questionDesk;
    public final StrategyRoom strategyDesk;
    public final DisagreementRoom disagreementDesk;
    public final LearningRoom learningDesk;
    public final CaseAuditRoom caseAuditDesk;
    public final EvidenceRoom evidenceDesk;
    public final ReleaseRoom releaseDesk;
    public final OutcomeOutbox outcomes;
    public final OutboxRelay events;
    public final AreaRoom areaRegister;
    public final SiteRoom siteRegister;
    public final BackFilling backFilling;
    public final ReportRoom reports;
    public final Gate gate;
    public final JournalRoom journal;
    public final MeasureRoom measures;
    public final ClockBook clockBook;
    public final ClockRoom clockDesk;
    public final ClockRounds clockRounds;
    public final AllocationHub allocation;
    public final CsvImports imports;

    /** Everything that a hub keeps. */
    public record Stores(
            Transactions transactions,
            CaseStore cases,
            PersonIndex people,
            ContactStore contacts,
            ConsultationStore consultations,
            AllocationStore allocations,
            ResearchStore research,
            ReviewStore reviews,
            PersonPairStore pairs,
            ReleaseStore releases,
            DeliveryStore deliveries,
            DecisionStore decisions,
            RoomStore room,
            RestrictionStore restrictions,
            AgencyStore agreements,
            AreaStore areas,
            SiteStore sites,
            BackFillStore backFills,
            AccountStore accounts,
            IdempotencyStore keys,
            OutboxStore outbox,
            JournalStore journal,
            ClockStore clocks,
            MeasureStore measures,
            ImportStore imports) {

        static Stores inMemory() {
            Memory memory = new Memory();
            SmallStores small = new SmallStores(memory);
            MemoryCases cases = new MemoryCases(memory);
            MemoryResearch research = new MemoryResearch(memory);
            return new Stores(
                    memory,
                    cases,
                    cases,
                    new MemoryContacts(memory),
                    new MemoryConsultations(memory),
                    new MemoryAllocations(memory),
                    research,
                    new MemoryReviews(memory, cases, research),
                    new MemoryPairs(memory),
                    new MemoryReleases(memory),
                    new MemoryDeliveries(memory),
                    small,
                    new MemoryRoom(memory),
                    new MemoryRestrictions(memory),
                    small,
                    new MemoryAreas(memory),
                    new MemorySites(memory),
                    new MemoryBackFills(memory),
                    new MemoryAccounts(memory),
                    small,
                    small,
                    small,
                    new MemoryClocks(memory),
                    (area, from, until, moment) -> List.of(),
                    new MemoryImports(memory));
        }
    }

    public TestHub(String now) {
        this(now, Stores.inMemory());
    }

    public TestHub(String now, Stores stores) {
        this.now = Instant.parse(now);
        this.stores = stores;
        cases = stores.cases();
        contacts = stores.contacts();
        research = stores.research();
        releases = stores.releases();
        agreements = stores.agreements();
        outbox = stores.outbox();
        areas = stores.areas();
        sites = stores.sites();
        Areas ofAreas = new Areas(areas, agreements);
        Sites ofSites = new Sites(sites, stores.accounts(), ofAreas, new ClockBook(stores.clocks(), areas));
        Agencies agencies = Agencies.over(gateway);
        ExplainingMatcher matcher = new ExplainingMatcher();
        People people = new People(cases, stores.people(), matcher);
        Rescoring scoring = new Rescoring(research, stores.reviews(), cases, matcher);
        Restrictions restrictions = new Restrictions(stores.restrictions(), this);
        gate = new Gate(
                stores.transactions(),
                (c, a, t) -> policy.decide(c, a, t),
                event -> audit.add(event),
                outbox,
                restrictions,
                this);
        clockBook = new ClockBook(stores.clocks(), areas);
        ClockKeeper keeper = new ClockKeeper(stores.journal(), stores.clocks(), clockBook);
        CaseJournal written = new CaseJournal(gate, stores.journal(), keeper);
        clockDesk = new ClockRoom(gate, cases, stores.clocks(), keeper, clockBook, written);
        clockRounds = new ClockRounds(gate, stores.clocks(), cases, written);
        journal = new JournalRoom(gate, cases, stores.journal());
        Arriving arriving = new Arriving(gate, stores.room(), stores.allocations());
        Conflicts conflicts = new Conflicts(gate, stores.restrictions(), stores.accounts(), people);
        restrictionDesk =
                new RestrictionRoom(gate, cases, stores.restrictions(), stores.accounts(), people, conflicts, written);
        Registrar registrar =
                new Registrar(gate, contacts, cases, matcher, people, scoring, ofAreas, written, arriving, conflicts);
        measures = new MeasureRoom(gate, stores.measures());
        CandidateFiling candidates = new CandidateFiling(research, cases, scoring);
        FactFiling facts = new FactFiling(research, agreements, agencies);
        Sorting sorting = new Sorting(research, stores.decisions(), ofAreas);
        FeedbackDesk feedback = new FeedbackDesk(gate, releases, contacts, sorting, written);
        Asking asking = new Asking(
                gate,
                cases,
                research,
                agencies,
                new Errands(agencies, this),
                ofSites,
                new Reservation(gate, ofAreas, written),
                stores.keys(),
                written);
        contactDesk = new ContactRoom(
                gate, registrar, contacts, cases, releases, new Quoting(stores.consultations()), stores.keys());
        consultationDesk = new ConsultationRoom(gate, stores.consultations(), cases, ofAreas, stores.keys());
        OnePerson onePerson = new OnePerson(cases, research, stores.reviews(), stores.pairs());
        persons = new PersonRoom(gate, onePerson, stores.pairs(), stores.reviews(), scoring, written);
        births = new BirthRoom(gate, cases, onePerson, people, scoring, written);
        reindexing = new Reindexing(gate, people);
        indexUpkeep = new IndexUpkeep(gate, stores.people(), people, matcher);
        RoomBook book = new RoomBook(gate, stores.room(), stores.keys());
        FactFilling filling = new FactFilling(gate, cases, people, scoring);
        attachmentDesk = new AttachmentRoom(gate, cases, contacts, book, written);
        Rota rota = new Rota(stores.room());
        coverDesk = new CoverRoom(gate, book, rota, ofAreas, stores.accounts(), releases, stores.allocations());
        caseloadDesk = new CaseloadRoom(
                gate,
                cases,
                new Holdings(cases, stores.clocks(), stores.room()),
                rota,
                stores.accounts(),
                stores.room(),
                written);
        arrivalDesk = new ArrivalRoom(gate, cases, contacts, book, arriving, filling, written);
        KnownBefore known = new KnownBefore(people, stores.pairs(), stores.reviews(), cases, matcher);
        Gathering gathering = new Gathering(cases, contacts, research, known, restrictions);
        patternDesk = new PatternRoom(gate, cases, stores.decisions(), gathering, ofAreas, book, written);
        caseDesk = new CaseBoard(gate, cases, research, releases, people, agencies, keeper, written, patternDesk);
        identityReview = new ReviewRoom(
                gate, cases, research, stores.reviews(), known, new Pairs(research, stores.reviews(), matcher, people));
        researchDesk = new ResearchRoom(
                gate,
                cases,
                research,
                stores.reviews(),
                candidates,
                agencies,
                new Errands(agencies, this),
                asking,
                ofSites,
                written);
        standardDesk = new StandardRoom(
                gate,
                cases,
                contacts,
                research,
                stores.journal(),
                ofAreas,
                agencies,
                asking,
                new Errands(agencies, this),
                written);
        intake = new AnswerIntake(
                gate,
                research,
                candidates,
                facts,
                new NoticeIntake(gate, registrar, contacts),
                new OutcomeIntake(gate, stores.deliveries()),
                written);
        redrive = new Redrive(gate, research, cases, new Errands(agencies, this), intake);
        pictureRoom = new SealedPicture(gate, cases, research, agencies);
        retentionDesk = new RetentionRoom(gate, cases, stores.journal(), written);
        overviewDesk = new OverviewRoom(gate, cases, contacts, research, pictureRoom, ofAreas, book, written);
        Contributors contributors = new Contributors(gate, stores.room());
        decisionDesk = new ThresholdDesk(gate, cases, research, stores.decisions(), ofAreas, written, contributors);
        AssessmentViews views = new AssessmentViews(stores.room(), research, stores.decisions(), ofAreas, agencies);
        assessmentDesk = new AssessmentRoom(gate, cases, book, views, ofAreas, written);
        questionDesk = new QuestionRoom(gate, cases, book, agencies, written);
        strategyDesk = new StrategyRoom(gate, cases, book, ofAreas, written);
        disagreementDesk = new DisagreementRoom(gate, cases, book, ofAreas, agencies, written);
        learningDesk = new LearningRoom(gate, cases, book, ofAreas, agencies);
        caseAuditDesk = new CaseAuditRoom(
                gate,
                book,
                new Opening(gate, cases, stores.decisions(), agencies),
                ofAreas,
                learningDesk,
                new CaseAuditViews(gate, stores.room(), agencies));
        evidenceDesk = new EvidenceRoom(
                gate,
                cases,
                written,
                journal,
                pictureRoom,
                new Readings(trail, stores.accounts()),
                new Turns(research, agencies),
                new Outcomes(stores.decisions(), releases, ofAreas));
        outcomes = new OutcomeOutbox(gate, stores.deliveries(), releases, agencies);
        DeliveryViews ways = new DeliveryViews(stores.deliveries(), agencies);
        releaseDesk = new ReleaseRoom(gate, cases, releases, sorting, feedback, outcomes, ways, stores.keys(), written);
        areaRegister = new AreaRoom(gate, areas, releases, agreements, hosting, clockBook);
        siteRegister = new SiteRoom(gate, sites, releases, ofAreas);
        reports = new ReportRoom(gate, research, agencies, stores.deliveries());
        backFilling = new BackFilling(
                gate, cases, research, agencies, new Newcomers(agreements, stores.backFills(), ofAreas), asking, 5);
        allocation = new AllocationHub(gate, stores, ofAreas, sorting, written);
        events = new OutboxRelay(gate, outbox);
        imports = new CsvImports(
                gate,
                stores.imports(),
                new PastFiling(gate, cases, contacts, stores.journal(), people),
                ofAreas,
                matcher,
                conflicts);
    }

    /** What remains after a restart: the stores. */
    public TestHub restarted() {
        return new TestHub(now.toString(), stores);
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
