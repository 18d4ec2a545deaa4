package org.openmash.store.jpa.internal;

import java.net.URL;
import java.util.function.Function;
import javax.sql.DataSource;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.AuditStore;
import org.openmash.core.api.store.BackFillStore;
import org.openmash.core.api.store.CaseKeyStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.ConnectorStore;
import org.openmash.core.api.store.ConsultationStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ImportStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.api.store.MeasureStore;
import org.openmash.core.api.store.NoticeStore;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.PersonIndex;
import org.openmash.core.api.store.PersonPairStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.RestrictionStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.api.store.SiteStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.store.jpa.internal.access.JpaAccountStore;
import org.openmash.store.jpa.internal.access.JpaCaseKeyStore;
import org.openmash.store.jpa.internal.agency.JpaAgencyStore;
import org.openmash.store.jpa.internal.agency.JpaBackFillStore;
import org.openmash.store.jpa.internal.agency.JpaConnectorStore;
import org.openmash.store.jpa.internal.allocation.JpaAllocationStore;
import org.openmash.store.jpa.internal.area.JpaAreaStore;
import org.openmash.store.jpa.internal.area.JpaSiteStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.casework.JpaCaseStore;
import org.openmash.store.jpa.internal.casework.JpaPersonIndex;
import org.openmash.store.jpa.internal.clock.JpaClockStore;
import org.openmash.store.jpa.internal.consultation.JpaConsultationStore;
import org.openmash.store.jpa.internal.contact.JpaContactStore;
import org.openmash.store.jpa.internal.decision.JpaDecisionStore;
import org.openmash.store.jpa.internal.importing.JpaImportStore;
import org.openmash.store.jpa.internal.journal.JpaJournalStore;
import org.openmash.store.jpa.internal.measure.JpaMeasureStore;
import org.openmash.store.jpa.internal.notice.JpaNoticeStore;
import org.openmash.store.jpa.internal.person.JpaPersonPairStore;
import org.openmash.store.jpa.internal.record.JpaAuditStore;
import org.openmash.store.jpa.internal.record.JpaIdempotencyStore;
import org.openmash.store.jpa.internal.record.JpaOutboxStore;
import org.openmash.store.jpa.internal.release.JpaDeliveryStore;
import org.openmash.store.jpa.internal.release.JpaReleaseStore;
import org.openmash.store.jpa.internal.research.JpaResearchStore;
import org.openmash.store.jpa.internal.research.JpaReviewStore;
import org.openmash.store.jpa.internal.restriction.JpaRestrictionStore;
import org.openmash.store.jpa.internal.room.JpaRoomStore;
import org.openmash.store.jpa.internal.setup.UnitOpening;

/** All stores over one data source, made with {@code new}: for tests, benches and tools outside OSGi. */
public final class JpaStores implements AutoCloseable {

    private final JpaUnit unit;
    private final CaseKeyStore caseKeys;
    private final CaseKeys keys;

    private JpaStores(JpaUnit unit, Function<CaseKeyStore, CaseKeys> keys) {
        this.unit = unit;
        this.caseKeys = new JpaCaseKeyStore(unit);
        this.keys = keys.apply(caseKeys);
    }

    /** Opens the database, brings its tables up to date; the caller closes the data source after this. */
    public static JpaStores open(DataSource source, CaseKeys keys) {
        return open(source, store -> keys);
    }

    /** As above, with keys that are themselves kept in the store. */
    public static JpaStores open(DataSource source, Function<CaseKeyStore, CaseKeys> keys) {
        URL root = JpaStores.class.getProtectionDomain().getCodeSource().getLocation();
        return new JpaStores(UnitOpening.open(source, JpaStores.class.getClassLoader(), root), keys);
    }

    public Transactions transactions() {
        return unit;
    }

    public ContactStore contacts() {
        return new JpaContactStore(unit, keys);
    }

    public ConsultationStore consultations() {
        return new JpaConsultationStore(unit, keys);
    }

    public AllocationStore allocations() {
        return new JpaAllocationStore(unit, keys);
    }

    public CaseStore cases() {
        return new JpaCaseStore(unit);
    }

    public PersonIndex people() {
        return new JpaPersonIndex(unit);
    }

    public PersonPairStore pairs() {
        return new JpaPersonPairStore(unit);
    }

    public ResearchStore research() {
        return new JpaResearchStore(unit, keys);
    }

    public ReviewStore reviews() {
        return new JpaReviewStore(unit);
    }

    public RoomStore room() {
        return new JpaRoomStore(unit, keys);
    }

    public RestrictionStore restrictions() {
        return new JpaRestrictionStore(unit, keys);
    }

    public DecisionStore decisions() {
        return new JpaDecisionStore(unit, keys);
    }

    public ReleaseStore releases() {
        return new JpaReleaseStore(unit, keys);
    }

    public DeliveryStore deliveries() {
        return new JpaDeliveryStore(unit);
    }

    public AccountStore accounts() {
        return new JpaAccountStore(unit);
    }

    public AgencyStore agencies() {
        return new JpaAgencyStore(unit);
    }

    public ConnectorStore connectors() {
        return new JpaConnectorStore(unit);
    }

    public AreaStore areas() {
        return new JpaAreaStore(unit);
    }

    public NoticeStore notices() {
        return new JpaNoticeStore(unit);
    }

    public SiteStore sites() {
        return new JpaSiteStore(unit);
    }

    public BackFillStore backFills() {
        return new JpaBackFillStore(unit);
    }

    public AuditStore audit() {
        return new JpaAuditStore(unit);
    }

    public CaseKeyStore caseKeys() {
        return caseKeys;
    }

    public IdempotencyStore idempotency() {
        return new JpaIdempotencyStore(unit);
    }

    public ClockStore clocks() {
        return new JpaClockStore(unit);
    }

    public JournalStore journal() {
        return new JpaJournalStore(unit, keys);
    }

    public MeasureStore measures() {
        return new JpaMeasureStore(unit);
    }

    public ImportStore imports() {
        return new JpaImportStore(unit);
    }

    public OutboxStore outbox() {
        return new JpaOutboxStore(unit);
    }

    @Override
    public void close() {
        unit.close();
    }
}
