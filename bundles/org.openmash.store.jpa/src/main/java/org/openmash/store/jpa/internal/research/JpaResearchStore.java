package org.openmash.store.jpa.internal.research;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AskedRow;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests, candidates and items in tables of their own. */
@Component(service = ResearchStore.class)
public final class JpaResearchStore implements ResearchStore {

    /** Named one by one, so that an index finds them among the settled ones of years. */
    private static final Set<AnswerState> OPEN =
            Arrays.stream(AnswerState.values()).filter(s -> !s.settled()).collect(Collectors.toUnmodifiableSet());

    private final JpaUnit unit;
    private final SealedColumns sealed;
    private final Leases leases;

    @Activate
    public JpaResearchStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
        this.leases = new Leases(unit.dialect());
    }

    @Override
    public void insert(ResearchRequest request) {
        unit.run(em -> em.persist(new RequestRow(request)));
    }

    @Override
    public void update(ResearchRequest request) {
        String id = request.id().value();
        unit.run(em -> {
            unit.raiseVersion(em, RequestRow.class, id, request.version());
            em.find(RequestRow.class, id).fill(request, request.version() + 1);
        });
    }

    @Override
    public Optional<ResearchRequest> request(RequestId id) {
        return unit.with(em -> Optional.ofNullable(em.find(RequestRow.class, id.value())))
                .map(RequestRow::request);
    }

    @Override
    public List<ResearchRequest> requestsOf(CaseId caseId) {
        return requestsOf(List.of(caseId));
    }

    @Override
    public List<ResearchRequest> requestsOf(Collection<CaseId> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : requests(
                        "r.caseId in :cases order by r.caseId, r.askedAt, r.agency, r.id",
                        Map.of(
                                "cases",
                                InList.of(caseIds.stream().map(CaseId::value).toList())));
    }

    @Override
    public List<ResearchRequest> queueOf(AgencyId agency, String area) {
        return requests(
                "r.agency = :agency and r.area = :area and r.state in :open order by r.dueAt, r.id",
                Map.of("agency", agency.value(), "area", area, "open", OPEN));
    }

    @Override
    public List<AskedRow> asked(String area, Instant from, Instant until) {
        return unit.with(em -> em.createQuery(
                        "select r.agency, r.atDesk, r.state, r.late, r.askedAt, r.dueAt, r.answeredAt, r.waitedMillis from RequestRow r"
                                + " where r.area = :area and r.askedAt >= :from and r.askedAt < :until",
                        Object[].class)
                .setParameter("area", area)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(JpaResearchStore::asked)
                .toList());
    }

    private static AskedRow asked(Object[] row) {
        return new AskedRow(
                new AgencyId((String) row[0]),
                (boolean) row[1],
                (AnswerState) row[2],
                (boolean) row[3],
                (Instant) row[4],
                (Instant) row[5],
                Optional.ofNullable((Instant) row[6]),
                (long) row[7]);
    }

    @Override
    public Optional<ResearchRequest> byTicket(AgencyId agency, String ticket) {
        return requests(
                        "r.agency = :agency and r.ticket = :ticket order by r.askedAt desc, r.id",
                        Map.of("agency", agency.value(), "ticket", ticket))
                .stream()
                .findFirst();
    }

    @Override
    public List<ResearchRequest> lease(String node, Instant now, Instant until, int limit) {
        return unit.with(em -> leases.take(em, node, now, until, limit).stream()
                .map(id -> em.find(RequestRow.class, id).request())
                .toList());
    }

    @Override
    public void insert(CandidateRecord candidate) {
        unit.run(em -> em.persist(new CandidateRow(candidate)));
    }

    @Override
    public void update(CandidateRecord candidate) {
        String id = candidate.id().value();
        unit.run(em -> {
            unit.raiseVersion(em, CandidateRow.class, id, candidate.version());
            em.find(CandidateRow.class, id).fill(candidate, candidate.version() + 1);
        });
    }

    @Override
    public Optional<CandidateRecord> candidate(CandidateId id) {
        return unit.with(em -> Optional.ofNullable(em.find(CandidateRow.class, id.value())))
                .map(CandidateRow::candidate);
    }

    @Override
    public List<CandidateRecord> candidatesOf(CaseId caseId) {
        return unit.with(em -> em.createQuery(
                        "select c from CandidateRow c where c.caseId = :caseId order by c.agency, c.recordId, c.id",
                        CandidateRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(CandidateRow::candidate)
                .toList());
    }

    @Override
    public void insert(Item item) {
        unit.run(em -> {
            em.persist(new ItemRow(item, sealed));
            em.flush();
        });
    }

    @Override
    public void update(Item item) {
        String id = item.id().value();
        unit.run(em -> {
            unit.raiseVersion(em, ItemRow.class, id, item.version());
            em.find(ItemRow.class, id).fill(item, item.version() + 1, sealed);
        });
    }

    @Override
    public Optional<Item> item(ItemId id) {
        return unit.with(em -> Optional.ofNullable(em.find(ItemRow.class, id.value())))
                .map(row -> row.item(sealed));
    }

    @Override
    public List<Item> itemsOf(CaseId caseId) {
        return items("i.caseId in :of", List.of(caseId.value()));
    }

    @Override
    public List<Item> itemsOf(RequestId requestId) {
        return items("i.requestId in :of", List.of(requestId.value()));
    }

    @Override
    public List<Item> itemsOf(Set<RequestId> requestIds) {
        List<String> ids = requestIds.stream().map(RequestId::value).toList();
        return ids.isEmpty() ? List.of() : items("i.requestId in :of", InList.of(ids));
    }

    private List<Item> items(String where, List<String> of) {
        return unit.with(em -> em.createQuery(
                        "select i from ItemRow i where " + where + " order by i.eventDate, i.recordedAt, i.id",
                        ItemRow.class)
                .setParameter("of", of)
                .getResultStream()
                .map(row -> row.item(sealed))
                .toList());
    }

    private List<ResearchRequest> requests(String whereAndOrder, Map<String, ?> values) {
        return unit.with(em -> {
            TypedQuery<RequestRow> query =
                    em.createQuery("select r from RequestRow r where " + whereAndOrder, RequestRow.class);
            values.forEach(query::setParameter);
            return query.getResultStream().map(RequestRow::request).toList();
        });
    }
}
