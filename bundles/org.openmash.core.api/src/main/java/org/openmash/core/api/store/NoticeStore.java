package org.openmash.core.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.notice.Notice;
import org.osgi.annotation.versioning.ProviderType;

/** Notices that wait to be carried, and those that were. */
@ProviderType
public interface NoticeStore {

    void insert(Notice notice);

    /** Waiting notices that may be tried by now, oldest first. */
    List<Notice> toCarry(Instant now, int limit);

    /**
     * Takes a waiting notice for this node, by putting its next try off.
     *
     * @return false when another node was quicker
     */
    boolean take(Notice notice, Instant until);

    /** Writes state, tries and next try. */
    void update(Notice notice);

    /** The newest notice of that kind to a person about an area. */
    Optional<Notice> latest(UserId user, String area, Notice.Kind kind);
}
