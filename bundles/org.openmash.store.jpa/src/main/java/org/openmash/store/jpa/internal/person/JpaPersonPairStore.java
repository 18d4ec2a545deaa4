package org.openmash.store.jpa.internal.person;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.store.PersonPairStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pairs of people in the table {@code person_pair}: marks only, the people's own rows are not touched. */
@Component(service = PersonPairStore.class)
public final class JpaPersonPairStore implements PersonPairStore {

    private final JpaUnit unit;

    @Activate
    public JpaPersonPairStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<PersonPair> find(SubjectId one, SubjectId other) {
        boolean inOrder = one.value().compareTo(other.value()) < 0;
        return list(
                        "p.oneId = :one and p.otherId = :other",
                        Map.of(
                                "one", inOrder ? one.value() : other.value(),
                                "other", inOrder ? other.value() : one.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<PersonPair> of(SubjectId id) {
        return list("p.oneId = :id or p.otherId = :id order by p.oneId, p.otherId", Map.of("id", id.value()));
    }

    @Override
    public List<PersonPair> joinedIn(Set<String> areas, SubjectId id) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return Stream.of("p.otherId = :id and s.id = p.oneId", "p.oneId = :id and s.id = p.otherId")
                .flatMap(side -> joined(areas, id, side).stream())
                .toList();
    }

    private List<PersonPair> joined(Set<String> areas, SubjectId id, String side) {
        return unit.with(em -> em.createQuery(
                        "select p from PersonPairRow p, SubjectRow s, CaseRow c where " + side
                                + " and p.verdict = :confirmed and c.id = s.caseId and c.area in :areas"
                                + " order by p.oneId, p.otherId",
                        PersonPairRow.class)
                .setParameter("confirmed", Verdict.CONFIRMED)
                .setParameter("id", id.value())
                .setParameter("areas", InList.of(areas))
                .getResultStream()
                .map(PersonPairRow::pair)
                .toList());
    }

    @Override
    public void put(PersonPair pair) {
        unit.run(em -> {
            if (pair.version() == 0) {
                em.persist(new PersonPairRow(pair));
            } else {
                unit.raiseVersion(em, PersonPairRow.class, pair.id(), pair.version());
                em.find(PersonPairRow.class, pair.id()).fill(pair);
            }
            em.flush();
        });
    }

    private List<PersonPair> list(String where, Map<String, String> values) {
        return unit.with(em -> {
            TypedQuery<PersonPairRow> query =
                    em.createQuery("select p from PersonPairRow p where " + where, PersonPairRow.class);
            values.forEach(query::setParameter);
            return query.getResultStream().map(PersonPairRow::pair).toList();
        });
    }
}
