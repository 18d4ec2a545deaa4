package org.openmash.store.jpa.internal.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.importing.ContactImport;

/** An import in the table {@code contact_import}. */
@Entity
@Table(name = "contact_import")
public class ImportRow {

    @Id
    private String id;

    private String area;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "taken_at")
    private Instant at;

    private int contacts;

    private int people;

    @Column(name = "undone_by_name")
    private String undoneByName;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected ImportRow() {}

    ImportRow(ContactImport made) {
        id = made.id().value();
        area = made.area();
        fileName = made.fileName();
        byName = made.byName();
        at = made.at();
        contacts = made.contacts();
        people = made.people();
        undoneByName = made.undone().map(ContactImport.Undone::byName).orElse(null);
        undoneAt = made.undone().map(ContactImport.Undone::at).orElse(null);
    }

    ContactImport made() {
        return new ContactImport(
                new ImportId(id),
                area,
                fileName,
                byName,
                at,
                contacts,
                people,
                Optional.ofNullable(undoneAt).map(when -> new ContactImport.Undone(undoneByName, when)));
    }
}
