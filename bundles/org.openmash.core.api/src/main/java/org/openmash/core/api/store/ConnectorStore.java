package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.agency.ConnectorRelease;
import org.osgi.annotation.versioning.ProviderType;

/** Desired state of connectors. */
@ProviderType
public interface ConnectorStore {

    void put(ConnectorRelease release);

    Optional<ConnectorRelease> find(String name);

    List<ConnectorRelease> all();
}
