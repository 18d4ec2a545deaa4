package org.openmash.core.api.person;

import org.openmash.core.api.Caller;
import org.openmash.core.api.SubjectId;
import org.osgi.annotation.versioning.ProviderType;

/** Joins the hub's own people and takes them apart again. Called from many threads. */
@ProviderType
public interface PersonDesk {

    /**
     * One person across the cases that the caller may look into; people of other areas are neither shown nor counted.
     *
     * @throws org.openmash.core.api.NotFound when there is no such person, or the caller may not know of them
     */
    PersonView person(Caller caller, SubjectId id);

    /**
     * Says whether two people are one. Their records stay as they are, so that taking it back restores everything.
     *
     * @param version of the pair as read; 0 when nothing was said about it yet
     * @throws org.openmash.core.api.Conflict when somebody was faster, or when it contradicts what was said about
     *     another pair of the same people
     */
    PersonView decide(Caller caller, SubjectId one, SubjectId other, PairDecision decision, long version);
}
