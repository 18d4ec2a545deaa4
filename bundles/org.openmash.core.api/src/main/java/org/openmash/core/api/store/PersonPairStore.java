package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.person.PersonPair;
import org.osgi.annotation.versioning.ProviderType;

/** Where pairs of the hub's own people stand. What was said about them is kept with {@link ReviewStore}. */
@ProviderType
public interface PersonPairStore {

    Optional<PersonPair> find(SubjectId one, SubjectId other);

    /** All pairs of a person, in the order of the partners' ids. */
    List<PersonPair> of(SubjectId id);

    /** Of {@link #of}, those joined to people of cases of the areas; others are not read at all. */
    List<PersonPair> joinedIn(Set<String> areas, SubjectId id);

    /**
     * Keeps a pair; {@code pair.version()} is the version read, 0 for a new one, the stored one becomes one higher.
     *
     * @throws org.openmash.core.api.Conflict when somebody was faster
     */
    void put(PersonPair pair);
}
