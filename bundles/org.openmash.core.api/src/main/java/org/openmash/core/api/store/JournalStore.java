package org.openmash.core.api.store;

import java.util.List;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.journal.JournalEntry;
import org.osgi.annotation.versioning.ProviderType;

/** The journal of cases: entries are added and never change. */
@ProviderType
public interface JournalStore {

    void append(JournalEntry entry);

    /** All entries of a case, in the order they were added. */
    List<JournalEntry> ofCase(CaseId caseId);
}
