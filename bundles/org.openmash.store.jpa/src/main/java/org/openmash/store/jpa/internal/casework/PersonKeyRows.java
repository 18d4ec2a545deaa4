package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of {@code person_key}: plain keys without an entity, written in batches. */
final class PersonKeyRows {

    private static final int LONGEST = 400;

    private PersonKeyRows() {}

    /** Makes these the keys of a subject, touching only those that change. */
    static void replace(EntityManager em, String subjectId, String area, Collection<String> searchKeys) {
        Set<String> wanted = new HashSet<>();
        searchKeys.forEach(key -> wanted.add(key.length() > LONGEST ? key.substring(0, LONGEST) : key));
        List<?> rows = em.createNativeQuery("select search_key from person_key where subject_id = ?1")
                .setParameter(1, subjectId)
                .getResultList();
        Set<String> stale = new HashSet<>();
        rows.forEach(row -> stale.add((String) row));
        Set<String> fresh = new HashSet<>(wanted);
        fresh.removeAll(stale);
        stale.removeAll(wanted);
        batch(
                em,
                "delete from person_key where search_key = ? and area = ? and subject_id = ?",
                stale,
                area,
                subjectId);
        batch(em, "insert into person_key (search_key, area, subject_id) values (?, ?, ?)", fresh, area, subjectId);
    }

    private static void batch(EntityManager em, String sql, Set<String> keys, String area, String subjectId) {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (String key : keys) {
                statement.setString(1, key);
                statement.setString(2, area);
                statement.setString(3, subjectId);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException trouble) {
            throw new PersistenceException(trouble);
        }
    }
}
