package org.openmash.core.api.store;

import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Wrapped keys of cases. */
@ProviderType
public interface CaseKeyStore {

    Optional<byte[]> find(CaseId caseId);

    void insert(CaseId caseId, byte[] wrapped);
}
