package org.openmash.core.api.store;

import java.util.List;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.journal.JournalEntry;
import org.osgi.annotation.versioning.ProviderType;

/** The journal of cases: entries are added and never change. */
@ProviderType
public interface JournalStore {

    /** Waits until nobody else writes about this case, and keeps others waiting until the commit. */
    void takeTurn(CaseId caseId);

    /** Adds an entry, in turn with others who write about the case. */
    void append(JournalEntry entry);

    /** All entries of a case, in the order they were added. */
    List<JournalEntry> ofCase(CaseId caseId);
}
