package org.openmash.core.internal.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.consultation.Consultation;
import org.openmash.core.api.store.ConsultationStore;

/** Consultations in memory. */
final class MemoryConsultations implements ConsultationStore {

    private final Map<ConsultationId, Consultation> consultations;
    private final Map<ContactId, Quote> quotes;

    private record Quote(ConsultationId consultation, CaseId caseId) {}

    MemoryConsultations(Memory memory) {
        consultations = memory.table("consultation");
        quotes = memory.table("consultation-quote");
    }

    @Override
    public void insert(Consultation consultation) {
        consultations.put(consultation.id(), consultation);
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return Optional.ofNullable(consultations.get(id));
    }

    @Override
    public Optional<Consultation> byReference(String area, String reference) {
        return those(c -> c.area().equals(area) && c.reference().equals(reference)).stream()
                .findFirst();
    }

    @Override
    public List<Consultation> ofArea(String area, int limit) {
        return those(c -> c.area().equals(area)).stream()
                .sorted(Comparator.comparing(Consultation::heldAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Consultation> unanswered(String area) {
        Set<ConsultationId> quoted = quoted(consultations.keySet());
        return those(c -> c.area().equals(area) && c.referralAdvised() && !quoted.contains(c.id()));
    }

    @Override
    public void quote(ConsultationId id, ContactId contact, CaseId caseId) {
        quotes.put(contact, new Quote(id, caseId));
    }

    @Override
    public Set<ConsultationId> quoted(Set<ConsultationId> ids) {
        return quotes.values().stream()
                .map(Quote::consultation)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Consultation> quotedBy(CaseId caseId) {
        Set<ConsultationId> quoted = quotes.values().stream()
                .filter(q -> q.caseId().equals(caseId))
                .map(Quote::consultation)
                .collect(Collectors.toSet());
        return those(c -> quoted.contains(c.id()));
    }

    private List<Consultation> those(Predicate<Consultation> wanted) {
        return List.copyOf(consultations.values()).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Consultation::heldAt))
                .toList();
    }
}
