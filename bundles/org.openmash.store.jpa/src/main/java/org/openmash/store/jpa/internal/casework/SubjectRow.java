package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.Subject;
import org.openmash.store.jpa.internal.base.PersonForm;

/** A subject in the table {@code subject}; the keys under which it is found again lie beside it. */
@Entity
@Table(name = "subject")
public class SubjectRow {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "place_in_case")
    private int placeInCase;

    @Column(name = "role_in_case")
    private String role;

    private String person;

    protected SubjectRow() {}

    SubjectRow(Subject subject, int placeInCase) {
        id = subject.id().value();
        caseId = subject.caseId().value();
        this.placeInCase = placeInCase;
        fill(subject);
    }

    String caseId() {
        return caseId;
    }

    final void fill(Subject subject) {
        role = subject.role();
        person = PersonForm.write(subject.person());
    }

    Subject subject() {
        return new Subject(new SubjectId(id), new CaseId(caseId), role, PersonForm.read(person));
    }
}
