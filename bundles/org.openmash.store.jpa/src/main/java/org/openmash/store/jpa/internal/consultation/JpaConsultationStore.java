package org.openmash.store.jpa.internal.consultation;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.consultation.Consultation;
import org.openmash.core.api.store.ConsultationStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consultations in the tables {@code consultation} and {@code consultation_quote}. */
@Component(service = ConsultationStore.class)
public final class JpaConsultationStore implements ConsultationStore {

    private static final String QUOTED = "(select q.consultationId from QuoteRow q";

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaConsultationStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(Consultation consultation) {
        unit.run(em -> {
            em.persist(new ConsultationRow(consultation, sealed));
            em.flush();
        });
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return unit.with(em -> Optional.ofNullable(em.find(ConsultationRow.class, id.value())))
                .map(row -> row.consultation(sealed));
    }

    @Override
    public Optional<Consultation> byReference(String area, String reference) {
        return list(
                        "c.area = :area and c.reference = :reference order by c.id",
                        Map.of("area", area, "reference", reference),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public List<Consultation> ofArea(String area, int limit) {
        return list("c.area = :area order by c.heldAt desc, c.id", Map.of("area", area), limit);
    }

    @Override
    public List<Consultation> unanswered(String area) {
        return list(
                "c.area = :area and c.referralAdvised = true and c.id not in " + QUOTED + ") order by c.heldAt, c.id",
                Map.of("area", area),
                Integer.MAX_VALUE);
    }

    @Override
    public void quote(ConsultationId id, ContactId contact, CaseId caseId) {
        unit.run(em -> {
            em.persist(new QuoteRow(id, contact, caseId));
            em.flush();
        });
    }

    @Override
    public Set<ConsultationId> quoted(Set<ConsultationId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<String> values = ids.stream().map(ConsultationId::value).collect(Collectors.toSet());
        return unit.with(em -> em.createQuery(
                        "select distinct q.consultationId from QuoteRow q where q.consultationId in :ids", String.class)
                .setParameter("ids", InList.of(values))
                .getResultStream()
                .map(ConsultationId::new)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Consultation> quotedBy(CaseId caseId) {
        return list(
                "c.id in " + QUOTED + " where q.caseId = :caseId) order by c.heldAt, c.id",
                Map.of("caseId", caseId.value()),
                Integer.MAX_VALUE);
    }

    private List<Consultation> list(String which, Map<String, ?> values, int limit) {
        return unit.with(em -> {
            TypedQuery<ConsultationRow> query =
                    em.createQuery("select c from ConsultationRow c where " + which, ConsultationRow.class);
            values.forEach(query::setParameter);
            if (limit < Integer.MAX_VALUE) {
                query.setMaxResults(limit);
            }
            return query.getResultStream().map(row -> row.consultation(sealed)).toList();
        });
    }
}
