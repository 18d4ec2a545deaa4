package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.store.IndexProgress;

/** The one row of {@code person_index_progress}. */
@Entity
@Table(name = "person_index_progress")
public class IndexProgressRow {

    static final String ONLY = "people";

    @Id
    private String id;

    @Column(name = "key_version")
    private int keyVersion;

    @Column(name = "after_id")
    private String after;

    private boolean finished;

    protected IndexProgressRow() {}

    IndexProgressRow(IndexProgress progress) {
        id = ONLY;
        keyVersion = progress.keyVersion();
        after = progress.after();
        finished = progress.done();
    }

    IndexProgress progress() {
        return new IndexProgress(keyVersion, after, finished);
    }
}
