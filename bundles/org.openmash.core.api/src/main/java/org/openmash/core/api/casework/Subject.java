package org.openmash.core.api.casework;

import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;

/**
 * A person a case is about.
 *
 * @param role see {@code NewContact.NamedPerson}
 * @param person identity as the hub knows it
 */
public record Subject(SubjectId id, CaseId caseId, String role, PersonDetails person) {

    public boolean child() {
        return role.equals("child") || role.equals("unborn") || role.equals("sibling");
    }

    @Override
    public String toString() {
        return "Subject[" + id + "]";
    }
}
