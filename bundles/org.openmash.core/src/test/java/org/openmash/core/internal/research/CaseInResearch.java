package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** A case with basis and rating, one agency with a connector and one with a desk. */
abstract class CaseInResearch {

    static final AgencyId POLICE = new AgencyId("police");
    static final AgencyId HOUSING = new AgencyId("housing");

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller worker = TestHub.worker();
    final Caller researcher = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.RESEARCHER);
    final Caller partner = TestHub.person("housing", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER);
    CaseId caseId;

    @BeforeEach
    void aCaseWithBasisAndRating() {
        hub.gateway.connectors.add(POLICE);
        hub.gateway.desks.add(HOUSING);
        caseId = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "children at risk", false, "asking would raise risk", false);
        CaseFile file = hub.caseDesk.recordBasis(worker, caseId, basis, 0);
        hub.caseDesk.rate(worker, caseId, Rating.AMBER, "third notice", file.version());
    }

    RequestId askPolice() {
        return hub.researchDesk.ask(worker, caseId, wish(POLICE)).get(0).id();
    }

    RequestId confirmedByPolice() {
        RequestId id = askPolice();
        locate(id, "r1");
        decide(candidate(), Verdict.CONFIRMED, "birth date and address agree");
        return id;
    }

    RequestId retrievedByPolice() {
        RequestId id = confirmedByPolice();
        hub.researchDesk.retrieve(worker, id);
        hub.intake.retrieved(id, facts());
        return id;
    }

    DeskTask review(RequestId id) {
        long version = hub.researchDesk.deskTask(researcher, id).version();
        return hub.researchDesk.review(researcher, id, new ReturnReview(List.of(), 12), version);
    }

    static ReturnReview.Line line(DeskTask task, int n, boolean accept, Optional<String> text) {
        return new ReturnReview.Line(task.draft().get(n).id(), accept, text, Optional.empty(), Optional.empty());
    }

    static Answer<Fact> facts() {
        return Answer.answered(List.of(
                PikeRowe.fact("f1", "r1", "notice", "door damaged"),
                PikeRowe.fact("f2", "r1", "notice", "greens on 22 Aug and 9 Oct")));
    }

    void locate(RequestId id, String... records) {
        List<Candidate> found = Arrays.stream(records).map(PikeRowe::record).toList();
        hub.intake.located(id, new SubjectAnswer<>(subject(0), Answer.answered(found), 0));
    }

    CandidateRecord candidate() {
        return hub.researchDesk.candidates(worker, caseId).get(0);
    }

    CandidateRecord decide(CandidateRecord candidate, Verdict verdict, String reason) {
        return hub.researchDesk.decideIdentity(
                worker, candidate.id(), new IdentityDecision(verdict, Optional.empty(), reason), candidate.version());
    }

    SubjectId subject(int n) {
        return hub.caseDesk.open(worker, caseId).subjects().get(n).id();
    }

    AnswerState state(RequestId id) {
        return hub.research.request(id).orElseThrow().state();
    }

    static NewResearch wish(AgencyId... agencies) {
        return new NewResearch(Set.of(agencies), List.of(), "earlier incidents at the address");
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
