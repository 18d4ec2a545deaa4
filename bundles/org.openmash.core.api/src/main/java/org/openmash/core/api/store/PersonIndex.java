package org.openmash.core.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds the hub's own people by blocking keys, which {@link CaseStore#index} keeps in the transaction of the person's own
 * row. Called from many threads.
 */
@ProviderType
public interface PersonIndex {

    /**
     * People of cases in the areas who have one of the keys, those who share the most telling keys first. Rows of other
     * areas are not touched, so that they change neither the answer nor the time it takes. A key that more than
     * {@code perKey} people of an area have tells little: its people come last and only {@code perKey} of them are
     * looked at, so that the cost hardly grows with the number of people.
     *
     * @param keys blocking keys, as the matcher makes them
     * @param perKey how many people of one key are looked at, at least 1
     * @param limit how many people to give back, at least 1
     */
    List<IndexedPerson> sharing(Set<String> areas, Collection<String> keys, int perKey, int limit);

    /** How many people of the area's cases have one of the keys; rows of other areas are not touched. */
    int count(String area, Collection<String> keys);

    /** How far it has been written anew; empty before that ever began. */
    Optional<IndexProgress> progress();

    /** Notes how far it has been written anew. */
    void note(IndexProgress progress);
}
