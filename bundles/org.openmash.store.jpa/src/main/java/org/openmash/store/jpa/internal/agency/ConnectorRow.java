package org.openmash.store.jpa.internal.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.store.jpa.internal.base.Json;

/** Desired state of one connector in the table {@code connector_release}. */
@Entity
@Table(name = "connector_release")
public class ConnectorRow {

    @Id
    @Column(name = "connector_name")
    private String name;

    private String version;

    private String sha256;

    private boolean wanted;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "previous_version")
    private String previousVersion;

    @Column(name = "previous_sha256")
    private String previousSha256;

    @Column(name = "previous_approved_by")
    private String previousApprovedBy;

    private String findings;

    private Instant since;

    @Column(name = "changed_by")
    private String by;

    protected ConnectorRow() {}

    ConnectorRow(ConnectorRelease release) {
        name = release.name();
        version = release.version();
        sha256 = release.sha256();
        wanted = release.wanted();
        approvedBy = release.approvedBy();
        previousVersion = release.previousVersion();
        previousSha256 = release.previousSha256();
        previousApprovedBy = release.previousApprovedBy();
        findings = Json.write(release.findings());
        since = release.since();
        by = release.by();
    }

    ConnectorRelease release() {
        return new ConnectorRelease(
                name,
                version,
                sha256,
                wanted,
                approvedBy,
                previousVersion,
                previousSha256,
                previousApprovedBy,
                Json.words(findings),
                since,
                by);
    }
}
