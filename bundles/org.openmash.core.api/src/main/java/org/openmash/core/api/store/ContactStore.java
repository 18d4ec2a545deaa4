package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.contact.Contact;
import org.osgi.annotation.versioning.ProviderType;

/** Contacts. */
@ProviderType
public interface ContactStore {

    void insert(Contact contact);

    Optional<Contact> find(ContactId id);

    List<Contact> ofCase(CaseId caseId);

    /** By {@code agency/externalId}. */
    Optional<Contact> byAgencyNotice(String agencyNotice);

    /** Contacts of one area with this incident reference, newest first. */
    List<Contact> byIncident(String area, String incidentRef);

    /** Contacts whose referrer belongs to one of the teams, newest first, at most 200. */
    List<Contact> ofTeams(Set<String> teamIds);
}
