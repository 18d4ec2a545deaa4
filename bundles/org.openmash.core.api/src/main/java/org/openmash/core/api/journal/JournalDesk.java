package org.openmash.core.api.journal;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the journal of a case. Called from many threads. */
@ProviderType
public interface JournalDesk {

    /**
     * Everything that happened to the case, in the order it was put down.
     *
     * @throws org.openmash.core.api.NotFound for a case the caller may not know
     */
    List<JournalLine> journal(Caller caller, CaseId id);
}
