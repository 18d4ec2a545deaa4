package org.openmash.core.api.access;

import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Encryption of sealed values: AES-256-GCM with a key per case, wrapped by a master key from a file. Used by the
 * store's converter only. Called from many threads, inside the caller's transaction.
 */
@ProviderType
public interface CaseKeys {

    /**
     * @param row identity of the row and column, bound to the result as associated data
     * @return format byte, nonce and ciphertext
     */
    byte[] seal(CaseId caseId, String row, byte[] plain);

    /** @throws org.openmash.core.api.Unavailable when the key is missing or the value was tampered with or moved */
    byte[] open(CaseId caseId, String row, byte[] sealed);
}
