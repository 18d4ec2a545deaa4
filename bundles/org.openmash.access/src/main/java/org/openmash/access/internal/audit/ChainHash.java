package org.openmash.access.internal.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.openmash.core.api.audit.AuditRow;

/**
 * SHA-256 over the canonical form of a row: each field in the order of the record, without the hash itself, as its
 * length in UTF-8 bytes (four bytes, big-endian) and these bytes. So no two rows have one form.
 */
final class ChainHash {

    /** What the first row of a node names as its predecessor. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private ChainHash() {}

    static String of(AuditRow row) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream(512);
        for (String field : fields(row)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            canonical.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
            canonical.writeBytes(bytes);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.toByteArray());
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static List<String> fields(AuditRow row) {
        return List.of(
                text(row.node()),
                Long.toString(row.seq()),
                String.valueOf(row.at()),
                text(row.user()),
                text(row.employer()),
                text(row.purpose()),
                text(row.action()),
                text(row.targetKind()),
                text(row.targetId()),
                text(row.area()),
                text(row.outcome()),
                text(row.reasonCode()),
                text(row.fields()),
                text(row.previousHash()));
    }

    /** Databases differ in whether blank is null; here they are one. */
    private static String text(String value) {
        return value == null ? "" : value;
    }
}
