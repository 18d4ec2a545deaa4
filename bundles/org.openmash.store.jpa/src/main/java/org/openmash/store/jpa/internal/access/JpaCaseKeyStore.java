package org.openmash.store.jpa.internal.access;

import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.store.CaseKeyStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wrapped keys of cases in the table {@code case_key}. A component apart from those stores that need the keys. */
@Component(service = CaseKeyStore.class)
public final class JpaCaseKeyStore implements CaseKeyStore {

    private final JpaUnit unit;

    @Activate
    public JpaCaseKeyStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<byte[]> find(CaseId caseId) {
        return unit.with(em -> Optional.ofNullable(em.find(CaseKeyRow.class, caseId.value())))
                .map(CaseKeyRow::wrapped);
    }

    @Override
    public void insert(CaseId caseId, byte[] wrapped) {
        unit.run(em -> {
            em.persist(new CaseKeyRow(caseId, wrapped));
            em.flush();
        });
    }
}
