package org.openmash.store.jpa.internal.agency;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.core.api.store.ConnectorStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Desired state of connectors in the table {@code connector_release}. */
@Component(service = ConnectorStore.class)
public final class JpaConnectorStore implements ConnectorStore {

    private final JpaUnit unit;

    @Activate
    public JpaConnectorStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(ConnectorRelease release) {
        unit.run(em -> em.merge(new ConnectorRow(release)));
    }

    @Override
    public Optional<ConnectorRelease> find(String name) {
        return unit.with(em -> Optional.ofNullable(em.find(ConnectorRow.class, name)))
                .map(ConnectorRow::release);
    }

    @Override
    public List<ConnectorRelease> all() {
        return unit.with(em -> em.createQuery("select c from ConnectorRow c order by c.name", ConnectorRow.class)
                .getResultStream()
                .map(ConnectorRow::release)
                .toList());
    }
}
