package org.openmash.store.jpa.internal.contact;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.store.ContactStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts in the table {@code contact}. */
@Component(service = ContactStore.class)
public final class JpaContactStore implements ContactStore {

    private static final String NEWEST_FIRST = " order by c.receivedAt desc, c.id";
    private static final int MOST = 200;

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaContactStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(Contact contact) {
        unit.run(em -> {
            em.persist(new ContactRow(contact, sealed));
            em.flush();
        });
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return unit.with(em -> Optional.ofNullable(em.find(ContactRow.class, id.value())))
                .map(row -> row.contact(sealed));
    }

    @Override
    public List<Contact> ofCase(CaseId caseId) {
        return list("c.caseId = :caseId", Map.of("caseId", caseId.value()), Integer.MAX_VALUE);
    }

    @Override
    public Optional<Contact> byAgencyNotice(String agencyNotice) {
        return list("c.agencyNotice = :notice", Map.of("notice", agencyNotice), 1).stream()
                .findFirst();
    }

    @Override
    public List<Contact> byIncident(String area, String incidentRef) {
        return list(
                "c.area = :area and c.incidentRef = :ref", Map.of("area", area, "ref", incidentRef), Integer.MAX_VALUE);
    }

    @Override
    public List<Contact> ofTeams(Set<String> teamIds) {
        return teamIds.isEmpty() ? List.of() : list("c.teamId in :teams", Map.of("teams", InList.of(teamIds)), MOST);
    }

    private List<Contact> list(String where, Map<String, ?> values, int limit) {
        return unit.with(em -> {
            TypedQuery<ContactRow> query =
                    em.createQuery("select c from ContactRow c where " + where + NEWEST_FIRST, ContactRow.class);
            values.forEach(query::setParameter);
            if (limit < Integer.MAX_VALUE) {
                query.setMaxResults(limit);
            }
            return query.getResultStream().map(row -> row.contact(sealed)).toList();
        });
    }
}
