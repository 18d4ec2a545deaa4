package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** What people of the room put down: views, questions, strategy discussions, disagreements, gaps. */
@ProviderType
public interface RoomStore {

    void insert(RoomEntry<?> entry);

    /** Changes state, due time and content. @throws org.openmash.core.api.Conflict for an old version */
    void update(RoomEntry<?> entry);

    <B> Optional<RoomEntry<B>> find(RoomKind<B> kind, EntryId id);

    /** Oldest first. */
    <B> List<RoomEntry<B>> ofCase(RoomKind<B> kind, CaseId caseId);

    /** Of many cases at once, oldest first. */
    <B> List<RoomEntry<B>> ofCases(RoomKind<B> kind, Collection<CaseId> caseIds);

    /** Newest first. */
    <B> List<RoomEntry<B>> ofArea(RoomKind<B> kind, String area, int limit);

    /** How many there are of each topic, agency and state in an area, and how many of them were due before an instant. */
    List<RoomCount> count(RoomKind<?> kind, String area, Instant overdueBefore);

    /** One line of {@link #count}. */
    record RoomCount(String topic, AgencyId agency, String state, int entries, int overdue) {}
}
