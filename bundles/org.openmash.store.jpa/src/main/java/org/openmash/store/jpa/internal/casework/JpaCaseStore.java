package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.store.CaseStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases and their subjects in the tables {@code safeguarding_case}, {@code subject} and {@code person_key}. */
@Component(service = CaseStore.class)
public final class JpaCaseStore implements CaseStore {

    private final JpaUnit unit;

    @Activate
    public JpaCaseStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void insert(CaseFile file) {
        unit.run(em -> {
            em.persist(new CaseRow(file));
            for (int place = 0; place < file.subjects().size(); place++) {
                em.persist(new SubjectRow(file.subjects().get(place), place));
            }
            em.flush();
        });
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return unit.with(em -> Optional.ofNullable(em.find(CaseRow.class, id.value()))
                .map(row -> withSubjects(em, List.of(row)).get(0)));
    }

    @Override
    public List<CaseFile> find(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> withSubjects(
                em,
                em.createQuery("select c from CaseRow c where c.id in :ids", CaseRow.class)
                        .setParameter(
                                "ids", InList.of(ids.stream().map(CaseId::value).toList()))
                        .getResultList()));
    }

    @Override
    public void update(CaseFile file) {
        unit.run(em -> {
            unit.raiseVersion(em, CaseRow.class, file.id().value(), file.version());
            em.find(CaseRow.class, file.id().value()).fill(file, file.version() + 1);
        });
    }

    @Override
    public void addSubject(Subject subject) {
        unit.run(em -> {
            long before = em.createQuery("select count(s) from SubjectRow s where s.caseId = :caseId", Long.class)
                    .setParameter("caseId", subject.caseId().value())
                    .getSingleResult();
            em.persist(new SubjectRow(subject, (int) before));
        });
    }

    @Override
    public Optional<Subject> subject(SubjectId id) {
        return unit.with(em -> Optional.ofNullable(em.find(SubjectRow.class, id.value())))
                .map(SubjectRow::subject);
    }

    @Override
    public void update(Subject subject) {
        unit.run(em -> row(em, subject.id()).fill(subject));
    }

    @Override
    public List<Subject> subjectsAfter(String after, int limit) {
        return unit.with(
                em -> em.createQuery("select s from SubjectRow s where s.id > :after order by s.id", SubjectRow.class)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(SubjectRow::subject)
                        .toList());
    }

    @Override
    public void index(SubjectId id, List<String> searchKeys) {
        unit.run(em -> {
            SubjectRow row = row(em, id);
            em.flush();
            PersonKeyRows.replace(
                    em, id.value(), em.find(CaseRow.class, row.caseId()).area(), searchKeys);
        });
    }

    @Override
    public List<CaseFile> open(Set<String> areas, Set<CaseId> without, int offset, int limit) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> {
            TypedQuery<String> query = em.createQuery(
                            "select c.id from CaseRow c where c.area in :areas and c.boardRank < :closed"
                                    + (without.isEmpty() ? "" : " and c.id not in :without")
                                    + " order by c.boardRank, c.boardDue, c.receivedAt, c.id",
                            String.class)
                    .setParameter("areas", InList.of(areas))
                    .setParameter("closed", CaseRow.OFF_BOARD);
            if (!without.isEmpty()) {
                query.setParameter(
                        "without", InList.of(without.stream().map(CaseId::value).toList()));
            }
            return inOrder(em, query.setFirstResult(offset).setMaxResults(limit).getResultList());
        });
    }

    @Override
    public List<CaseFile> bySearchKeys(Set<String> areas, List<String> searchKeys, int limit) {
        if (areas.isEmpty() || searchKeys.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> inOrder(em, SubjectSearch.newest(em, areas, searchKeys, limit)));
    }

    private static SubjectRow row(EntityManager em, SubjectId id) {
        return Optional.ofNullable(em.find(SubjectRow.class, id.value()))
                .orElseThrow(() -> new NotFound("no such subject"));
    }

    /** Loads what was found in order; ordering whole rows would drag their long texts through the sort. */
    private static List<CaseFile> inOrder(EntityManager em, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, CaseRow> rows = em.createQuery("select c from CaseRow c where c.id in :ids", CaseRow.class)
                .setParameter("ids", InList.of(ids))
                .getResultStream()
                .collect(Collectors.toMap(CaseRow::id, Function.identity(), (one, same) -> one));
        return withSubjects(em, ids.stream().map(rows::get).toList());
    }

    private static List<CaseFile> withSubjects(EntityManager em, List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<Subject>> byCase = em.createQuery(
                        "select s from SubjectRow s where s.caseId in :ids order by s.placeInCase, s.id",
                        SubjectRow.class)
                .setParameter("ids", InList.of(rows.stream().map(CaseRow::id).toList()))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SubjectRow::caseId, Collectors.mapping(SubjectRow::subject, Collectors.toList())));
        return rows.stream()
                .map(row -> row.file(byCase.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
