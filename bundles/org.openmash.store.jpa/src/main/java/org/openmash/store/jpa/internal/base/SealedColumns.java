package org.openmash.store.jpa.internal.base;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.access.CaseKeys;

/**
 * The one converter between sealed values and their encrypted columns: nothing else in the store opens a sealed value or
 * reads such a column. Thread-safe.
 */
public final class SealedColumns {

    private static final TypeReference<String> TEXT = new TypeReference<>() {};

    private final CaseKeys keys;

    public SealedColumns(CaseKeys keys) {
        this.keys = keys;
    }

    /** @param place table, row and column, bound to the result so that it cannot be moved elsewhere */
    public byte[] seal(CaseId caseId, String place, Sealed<?> value) {
        return keys.seal(caseId, place, Json.write(value.unseal()).getBytes(StandardCharsets.UTF_8));
    }

    public Sealed<String> openText(CaseId caseId, String place, byte[] column) {
        return open(caseId, place, column, TEXT);
    }

    public <T> Sealed<T> open(CaseId caseId, String place, byte[] column, TypeReference<T> type) {
        return Sealed.of(Json.read(new String(keys.open(caseId, place, column), StandardCharsets.UTF_8), type));
    }

    public <T> Sealed<T> open(CaseId caseId, String place, byte[] column, Class<T> type) {
        return Sealed.of(Json.read(new String(keys.open(caseId, place, column), StandardCharsets.UTF_8), type));
    }
}
