package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmash.store.jpa.internal.base.InList;

/** Finds cases by the search keys of their subjects, by index whatever the size of the tables. */
final class SubjectSearch {

    /** Derby reads its hints from comments, which PostgreSQL passes over; without them it scans all keys. */
    private static final String BY_INDEX =
            "select distinct c.id, c.received_at from --DERBY-PROPERTIES joinOrder=FIXED\n"
                    + " person_key k --DERBY-PROPERTIES constraint=person_key_pk\n"
                    + " join subject s --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
                    + " on s.id = k.subject_id"
                    + " join safeguarding_case c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
                    + " on c.id = s.case_id"
                    + " where k.search_key in (%s) and k.area in (%s)"
                    + " order by c.received_at desc, c.id fetch first %d rows only";

    private SubjectSearch() {}

    /** Ids of the cases, newest first. */
    static List<String> newest(EntityManager em, Collection<String> areas, Collection<String> searchKeys, int limit) {
        List<String> keys = InList.of(searchKeys);
        List<String> places = InList.of(areas);
        List<String> values = new ArrayList<>(keys);
        values.addAll(places);
        Query query = em.createNativeQuery(String.format(
                BY_INDEX, marks(1, keys.size()), marks(keys.size() + 1, values.size()), Math.max(1, limit)));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (String) ((Object[]) row)[0]).toList();
    }

    private static String marks(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
    }
}
