package org.openmash.core.api.audit;

import java.time.Instant;

/**
 * One link of the chain of one node.
 *
 * @param seq 1, 2, 3 … without gap
 * @param previousHash hash of the row before; 64 zeros for the first
 * @param hash SHA-256 over all other fields, hex
 */
public record AuditRow(
        String node,
        long seq,
        Instant at,
        String user,
        String employer,
        String purpose,
        String action,
        String targetKind,
        String targetId,
        String area,
        String outcome,
        String reasonCode,
        String fields,
        String previousHash,
        String hash) {}
