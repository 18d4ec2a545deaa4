package org.openmash.store.jpa.internal.importing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.ImportStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports in the table {@code contact_import}, and the cases that carry their id. */
@Component(service = ImportStore.class)
public final class JpaImportStore implements ImportStore {

    private static final int AT_ONCE = 512;
    private static final String CASES = " in (select c.id from safeguarding_case c where c.import_id = ?1)";
    private static final String SUBJECTS =
            " in (select s.id from subject s join safeguarding_case c on c.id = s.case_id where c.import_id = ?1)";

    private final JpaUnit unit;

    @Activate
    public JpaImportStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void insert(ContactImport made) {
        unit.run(em -> em.persist(new ImportRow(made)));
    }

    @Override
    public Optional<ContactImport> find(ImportId id) {
        return unit.with(em -> Optional.ofNullable(em.find(ImportRow.class, id.value())))
                .map(ImportRow::made);
    }

    @Override
    public List<ContactImport> ofArea(String area) {
        return unit.with(em -> em.createQuery(
                        "select i from ImportRow i where i.area = :area order by i.at desc, i.id", ImportRow.class)
                .setParameter("area", area)
                .getResultStream()
                .map(ImportRow::made)
                .toList());
    }

    @Override
    public Set<String> known(String area, Collection<String> references) {
        List<String> all = new ArrayList<>(references);
        Set<String> known = new HashSet<>();
        unit.run(em -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                known.addAll(em.createQuery(
                                "select c.pastReference from CaseRow c where c.area = :area"
                                        + " and c.pastReference in :references",
                                String.class)
                        .setParameter("area", area)
                        .setParameter("references", InList.of(all.subList(from, Math.min(from + AT_ONCE, all.size()))))
                        .getResultList());
            }
        });
        return known;
    }

    /** The update changes nothing and locks: whoever writes about one of these cases waits, and then finds it gone. */
    @Override
    public BuiltOn builtOn(ImportId id) {
        return unit.with(em -> {
            update(em, "update safeguarding_case set version = version where import_id = ?1", id);
            return new BuiltOn(
                    count(
                            em,
                            "select count(*) from person_pair where one_id" + SUBJECTS + " or other_id" + SUBJECTS,
                            id),
                    count(em, "select count(*) from episode_link where case_id" + CASES + " or earlier_id" + CASES, id),
                    count(
                            em,
                            "select count(distinct case_id) from case_event where event <> '"
                                    + CaseEvent.CONTACT_IMPORTED + "' and case_id" + CASES,
                            id));
        });
    }

    @Override
    public void erase(ImportId id, ContactImport.Undone undone) {
        unit.run(em -> {
            int noted = em.createQuery("update ImportRow i set i.undoneByName = :name, i.undoneAt = :at"
                            + " where i.id = :id and i.undoneAt is null")
                    .setParameter("name", undone.byName())
                    .setParameter("at", undone.at())
                    .setParameter("id", id.value())
                    .executeUpdate();
            if (noted == 0) {
                throw new Conflict("the import is undone already");
            }
            update(em, "delete from person_key where subject_id" + SUBJECTS, id);
            update(em, "delete from subject where case_id" + CASES, id);
            update(em, "delete from contact where case_id" + CASES, id);
            update(em, "delete from restriction_line where case_id" + CASES, id);
            update(em, "delete from case_event where case_id" + CASES, id);
            update(em, "delete from case_key where case_id" + CASES, id);
            update(em, "delete from safeguarding_case where import_id = ?1", id);
            em.clear();
        });
    }

    private static int count(EntityManager em, String sql, ImportId id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id.value()).getSingleResult()).intValue();
    }

    private static void update(EntityManager em, String sql, ImportId id) {
        em.createNativeQuery(sql).setParameter(1, id.value()).executeUpdate();
    }
}
