package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.Subject;
import org.openmash.store.jpa.internal.base.PersonForm;

/** A subject in the table {@code subject}, with the search keys under which it is found again. */
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

    @ElementCollection
    @CollectionTable(name = "subject_key", joinColumns = @JoinColumn(name = "subject_id"))
    @Column(name = "search_key")
    private Set<String> keys = new HashSet<>();

    protected SubjectRow() {}

    SubjectRow(Subject subject, int placeInCase) {
        id = subject.id().value();
        caseId = subject.caseId().value();
        this.placeInCase = placeInCase;
        role = subject.role();
        person = PersonForm.write(subject.person());
    }

    String caseId() {
        return caseId;
    }

    void index(Collection<String> searchKeys) {
        keys.retainAll(searchKeys);
        keys.addAll(searchKeys);
    }

    Subject subject() {
        return new Subject(new SubjectId(id), new CaseId(caseId), role, PersonForm.read(person));
    }
}
