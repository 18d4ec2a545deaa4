package org.openmash.store.jpa.internal.setup;

import jakarta.persistence.EntityManagerFactory;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.openmash.core.api.HexId;
import org.openmash.store.jpa.internal.access.AccountRow;
import org.openmash.store.jpa.internal.access.CaseKeyRow;
import org.openmash.store.jpa.internal.access.SessionRow;
import org.openmash.store.jpa.internal.agency.AgreementRow;
import org.openmash.store.jpa.internal.agency.BackFillRow;
import org.openmash.store.jpa.internal.agency.ConnectorRow;
import org.openmash.store.jpa.internal.allocation.AllocationRow;
import org.openmash.store.jpa.internal.allocation.CommentRow;
import org.openmash.store.jpa.internal.allocation.EpisodeRow;
import org.openmash.store.jpa.internal.allocation.ServiceRow;
import org.openmash.store.jpa.internal.area.AreaRow;
import org.openmash.store.jpa.internal.area.SiteRow;
import org.openmash.store.jpa.internal.base.DateColumn;
import org.openmash.store.jpa.internal.base.Dialect;
import org.openmash.store.jpa.internal.base.InstantColumn;
import org.openmash.store.jpa.internal.casework.CaseRow;
import org.openmash.store.jpa.internal.casework.IndexProgressRow;
import org.openmash.store.jpa.internal.casework.SubjectRow;
import org.openmash.store.jpa.internal.clock.ClockRow;
import org.openmash.store.jpa.internal.clock.ClockRulesRow;
import org.openmash.store.jpa.internal.clock.HandOverRow;
import org.openmash.store.jpa.internal.consultation.ConsultationRow;
import org.openmash.store.jpa.internal.consultation.QuoteRow;
import org.openmash.store.jpa.internal.contact.ContactRow;
import org.openmash.store.jpa.internal.decision.DecisionRow;
import org.openmash.store.jpa.internal.importing.ImportRow;
import org.openmash.store.jpa.internal.journal.JournalRow;
import org.openmash.store.jpa.internal.notice.NoticeRow;
import org.openmash.store.jpa.internal.person.PersonPairRow;
import org.openmash.store.jpa.internal.record.AuditRowEntity;
import org.openmash.store.jpa.internal.record.IdempotencyRow;
import org.openmash.store.jpa.internal.record.OutboxRow;
import org.openmash.store.jpa.internal.release.DeliveryRow;
import org.openmash.store.jpa.internal.release.FeedbackRow;
import org.openmash.store.jpa.internal.release.PackRow;
import org.openmash.store.jpa.internal.release.ReleaseRow;
import org.openmash.store.jpa.internal.release.TeamRow;
import org.openmash.store.jpa.internal.research.CandidateRow;
import org.openmash.store.jpa.internal.research.IdentityEntryRow;
import org.openmash.store.jpa.internal.research.ItemRow;
import org.openmash.store.jpa.internal.research.RequestRow;
import org.openmash.store.jpa.internal.restriction.HouseRow;
import org.openmash.store.jpa.internal.restriction.HouseholdRow;
import org.openmash.store.jpa.internal.restriction.RestrictionRow;
import org.openmash.store.jpa.internal.room.RoomRow;

/** Makes the persistence unit of the hub without looking anything up at run time. */
final class PersistenceUnits {

    private static final List<Class<?>> CLASSES = List.of(
            AccountRow.class,
            CaseKeyRow.class,
            SessionRow.class,
            AgreementRow.class,
            BackFillRow.class,
            ConnectorRow.class,
            AllocationRow.class,
            CommentRow.class,
            EpisodeRow.class,
            ServiceRow.class,
            AreaRow.class,
            SiteRow.class,
            IndexProgressRow.class,
            NoticeRow.class,
            ImportRow.class,
            DateColumn.class,
            InstantColumn.class,
            CaseRow.class,
            SubjectRow.class,
            ConsultationRow.class,
            QuoteRow.class,
            ContactRow.class,
            DecisionRow.class,
            ClockRow.class,
            ClockRulesRow.class,
            HandOverRow.class,
            JournalRow.class,
            PersonPairRow.class,
            AuditRowEntity.class,
            IdempotencyRow.class,
            OutboxRow.class,
            DeliveryRow.class,
            FeedbackRow.class,
            PackRow.class,
            ReleaseRow.class,
            TeamRow.class,
            CandidateRow.class,
            IdentityEntryRow.class,
            ItemRow.class,
            RequestRow.class,
            RoomRow.class,
            HouseRow.class,
            HouseholdRow.class,
            RestrictionRow.class);

    private PersistenceUnits() {}

    /** @param root where the classes lie, for the provider's information */
    static EntityManagerFactory create(DataSource source, Dialect dialect, ClassLoader loader, URL root) {
        UnitInfo info = new UnitInfo(
                "openmash",
                source,
                loader,
                root,
                CLASSES.stream().map(Class::getName).toList());
        EntityManagerFactory factory =
                new PersistenceProvider().createContainerEntityManagerFactory(info, properties(dialect, loader));
        // The first use builds all mappings; a wrong one shows now, not with the first contact.
        factory.createEntityManager().close();
        return factory;
    }

    /** The provider's own log is off since its messages repeat those of the database; {@code Trouble} logs instead. */
    private static Map<String, Object> properties(Dialect dialect, ClassLoader loader) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.CLASSLOADER, loader);
        properties.put(PersistenceUnitProperties.SESSION_NAME, "openmash-" + HexId.random());
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "OFF");
        properties.put(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, dialect == Dialect.DERBY ? "Derby" : "PostgreSQL");
        return properties;
    }
}
