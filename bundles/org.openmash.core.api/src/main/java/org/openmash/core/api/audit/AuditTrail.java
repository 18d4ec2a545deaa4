package org.openmash.core.api.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Writes to the chain. Must be called inside the transaction of what it records; throws when it cannot write. */
@ProviderType
public interface AuditTrail {

    void record(AuditEvent event);
}
