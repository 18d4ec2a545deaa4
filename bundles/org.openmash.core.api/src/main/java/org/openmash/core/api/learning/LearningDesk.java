package org.openmash.core.api.learning;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** The registers of practice gaps and of barriers to sharing. Called from many threads. */
@ProviderType
public interface LearningDesk {

    /** Newest first, at most 200 of each kind; outside the room those of the caller's own agency only. */
    List<Lesson> lessons(Caller caller, String area);

    Lesson raise(Caller caller, NewLesson lesson, String idempotencyKey);

    /** The agency answers. */
    Lesson answer(Caller caller, EntryId id, String words, long version);

    /** Closes it with what was learnt. */
    Lesson learn(Caller caller, EntryId id, String words, long version);

    /** By kind, theme and agency. */
    List<LessonCount> figures(Caller caller, String area);
}
