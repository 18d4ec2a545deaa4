package org.openmash.core.api.agency;

import java.time.Instant;
import java.util.List;

/**
 * Desired state of one connector in the hub, shared by all nodes. A version that nobody has approved yet waits, as long
 * as there is a version before it that can run.
 *
 * @param name feature name without its prefix; the key
 * @param version version that is to run
 * @param sha256 checksum of its archive in hexadecimal; blank when it comes with the distribution
 * @param wanted whether it is to be installed
 * @param approvedBy who approved that checksum; blank when nobody did
 * @param previousVersion version to go back to; blank when there is none
 * @param previousSha256 its checksum
 * @param previousApprovedBy who approved that
 * @param findings what a look at its code found
 */
public record ConnectorRelease(
        String name,
        String version,
        String sha256,
        boolean wanted,
        String approvedBy,
        String previousVersion,
        String previousSha256,
        String previousApprovedBy,
        List<String> findings,
        Instant since,
        String by) {

    public ConnectorRelease {
        findings = List.copyOf(findings);
    }

    /** Whether that very archive may speak for agencies; what the distribution brings may. */
    public boolean approved() {
        return sha256.isEmpty() || !approvedBy.isEmpty();
    }

    /** Whether a version waits for its approval while the one before it runs. */
    public boolean waiting() {
        return wanted && !approved() && !previousVersion.isEmpty();
    }
}
