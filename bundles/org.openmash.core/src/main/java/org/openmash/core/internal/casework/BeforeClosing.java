package org.openmash.core.internal.casework;

import org.openmash.core.api.casework.CaseFile;

/** What else must be settled before a case may close. Called inside the transaction that closes it. */
public interface BeforeClosing {

    /** @throws org.openmash.core.api.Conflict saying what is missing and who can mend it */
    void check(CaseFile file);
}
