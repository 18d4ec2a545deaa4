package org.openmash.core.api.allocation;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Outcome comments on police notices for the officers of the beat. Called from many threads. */
@ProviderType
public interface BeatFeed {

    /** Days for which a comment is shown. */
    int DAYS = 90;

    /**
     * Writes a comment on the police notices of a decided case: level and outcome come by rule, the words are the
     * caller's.
     *
     * @throws org.openmash.core.api.InvalidRequest for words that name somebody of the case or repeat a sealed item
     * @throws org.openmash.core.api.Conflict before the decision, without a police notice, or where the address lies on no
     *     beat of the area
     */
    BeatLine write(Caller caller, CaseId caseId, String words);

    /** Of the caller's teams, newest first, of the last {@link #DAYS} days. */
    List<BeatLine> ofOwnBeats(Caller caller);
}
