package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;
import static org.openmash.store.jpa.internal.Samples.POLICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AskedRow;
import org.openmash.core.api.store.ResearchStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ResearchStoreTest {

    private final ResearchStore research;
    private final CaseId caseId = Samples.newCase();
    private final String area = "area-" + HexId.random().substring(0, 8);

    ResearchStoreTest(TestDatabase database) {
        research = database.stores().research();
    }

    @Test
    void givesBackARequestAsItWasStored() {
        ResearchRequest request = stored(AnswerState.ASKED, true);

        assertThat(research.request(request.id())).contains(request);
        assertThat(research.requestsOf(caseId)).containsExactly(request);
        assertThat(research.requestsOf(List.of(caseId, Samples.newCase()))).containsExactly(request);
        assertThat(research.byTicket(POLICE, "T-" + caseId)).contains(request);
        assertThat(research.requestsOf(List.of())).isEmpty();
    }

    @Test
    void checksAndRaisesTheVersionOfARequest() {
        ResearchRequest request = stored(AnswerState.ASKED, false);
        ResearchRequest answered = request.in(AnswerState.ANSWERED, "done", Optional.of(NOON));

        research.update(answered);

        assertThat(research.request(request.id()).orElseThrow().state()).isEqualTo(AnswerState.ANSWERED);
        assertThat(research.request(request.id()).orElseThrow().version()).isEqualTo(1);
        assertThatThrownBy(() -> research.update(answered)).isInstanceOf(Conflict.class);
    }

    @Test
    void queuesWhatAnAgencyHasNotYetSettled() {
        ResearchRequest asked = stored(AnswerState.ASKED, true);
        ResearchRequest unreviewed = stored(AnswerState.RETRIEVED_NOT_REVIEWED, false);
        stored(AnswerState.HOLDS_NOTHING, false);

        assertThat(research.queueOf(POLICE, area)).containsExactlyInAnyOrder(asked, unreviewed);
    }

    @Test
    void tellsForAReportCardWhatWasAskedInATime() {
        ResearchRequest request = stored(AnswerState.ANSWERED, true);
        AskedRow row = new AskedRow(
                POLICE,
                true,
                AnswerState.ANSWERED,
                request.late(),
                request.askedAt(),
                request.dueAt(),
                request.answeredAt(),
                request.waitedMillis());

        assertThat(research.asked(area, request.askedAt(), request.askedAt().plusNanos(1)))
                .containsExactly(row);
        assertThat(research.asked(area, request.askedAt().plusNanos(1), NOON.plusSeconds(9_999)))
                .isEmpty();
        assertThat(research.asked(area, NOON.minusSeconds(9_999), request.askedAt()))
                .isEmpty();
        assertThat(research.asked("elsewhere", NOON.minusSeconds(9_999), NOON.plusSeconds(9_999)))
                .isEmpty();
    }

    @Test
    void givesBackCandidatesAndItemsAsTheyWereStored() {
        RequestId requestId = stored(AnswerState.LOCATED, false).id();
        CandidateRecord candidate = Samples.candidate(caseId, requestId);
        Item item = Samples.item(caseId, requestId, "INT-1", "weapons in the home");

        research.insert(candidate);
        research.insert(item);

        assertThat(research.candidatesOf(caseId))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(candidate);
        assertThat(research.candidate(candidate.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(candidate);
        assertThat(research.item(item.id())).contains(item);
        assertThat(research.itemsOf(caseId)).containsExactly(item);
        assertThat(research.itemsOf(requestId)).containsExactly(item);
        assertThat(research.itemsOf(Set.of(requestId, new RequestId(HexId.random()))))
                .containsExactly(item);
        assertThat(research.itemsOf(Set.of())).isEmpty();
    }

    @Test
    void checksAndRaisesTheVersionsOfCandidatesAndItems() {
        RequestId requestId = new RequestId(HexId.random());
        CandidateRecord candidate = Samples.candidate(caseId, requestId);
        Item item = Samples.item(caseId, requestId, "INT-2", "first words");
        research.insert(candidate);
        research.insert(item);

        research.update(candidate);
        research.update(item);

        assertThat(research.candidate(candidate.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(research.item(item.id()).orElseThrow().version()).isEqualTo(1);
        assertThatThrownBy(() -> research.update(candidate)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> research.update(item)).isInstanceOf(Conflict.class);
    }

    @Test
    void takesAnItemOfAnOwnerOnlyOncePerCase() {
        RequestId requestId = new RequestId(HexId.random());
        research.insert(Samples.item(caseId, requestId, "INT-3", "once"));

        assertThatThrownBy(() -> research.insert(Samples.item(caseId, requestId, "INT-3", "again")))
                .isInstanceOf(Conflict.class);
        research.insert(Samples.item(Samples.newCase(), requestId, "INT-3", "another case"));
        assertThat(research.itemsOf(caseId)).hasSize(1);
    }

    @Test
    void givesEachWaitingRequestToOneNodeOnly() {
        List<RequestId> waiting = IntStream.range(0, 30)
                .mapToObj(n -> stored(AnswerState.ASKED, false).id())
                .toList();

        List<RequestId> taken = Together.run(4, node -> leasedByAll(NOON, "node-" + node));

        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void givesARequestAgainWhenItsLeaseHasRunOut() {
        RequestId id = stored(AnswerState.RETRIEVING, false).id();

        assertThat(leasedByAll(NOON, "one")).contains(id);
        assertThat(leasedByAll(NOON.plusSeconds(59), "two")).doesNotContain(id);
        assertThat(leasedByAll(NOON.plusSeconds(60), "two")).contains(id);
    }

    @Test
    void leasesWhatWaitsForAMachineOrIsOverdue() {
        Instant due = NOON.plusSeconds(7200);
        RequestId promised = stored(AnswerState.EXPECTED_BY, false).id();
        RequestId atDesk = stored(AnswerState.ASKED, true).id();
        RequestId settled = stored(AnswerState.ANSWERED, false).id();

        List<RequestId> early = leasedByAll(NOON, "n");
        List<RequestId> promisedTime = leasedByAll(NOON.plusSeconds(600), "n");
        List<RequestId> overdue = leasedByAll(due, "n");

        assertThat(early).doesNotContain(promised, atDesk, settled);
        assertThat(promisedTime).contains(promised).doesNotContain(atDesk, settled);
        assertThat(overdue).contains(promised, atDesk).doesNotContain(settled);
    }

    private List<RequestId> leasedByAll(Instant now, String node) {
        Supplier<List<ResearchRequest>> more = () -> research.lease(node, now, now.plusSeconds(60), 7);
        return Stream.generate(more)
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream)
                .filter(request -> request.area().equals(area))
                .map(ResearchRequest::id)
                .toList();
    }

    private ResearchRequest stored(AnswerState state, boolean atDesk) {
        ResearchRequest request = Samples.request(caseId, area, state, atDesk);
        research.insert(request);
        return request;
    }
}
