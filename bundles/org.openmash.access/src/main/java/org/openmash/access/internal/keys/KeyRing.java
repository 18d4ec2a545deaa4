package org.openmash.access.internal.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.store.CaseKeyStore;
import org.openmash.core.api.store.Transactions;

/**
 * Keys of cases, unwrapped when needed. A key is remembered only after the commit that stored it: one that was rolled
 * back would seal what nobody could open again. Thread-safe.
 */
final class KeyRing {

    private static final int REMEMBERED = 256;

    private final SecretKey master;
    private final CaseKeyStore store;
    private final Transactions transactions;
    private final Map<CaseId, SecretKey> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, SecretKey> eldest) {
            return size() > REMEMBERED;
        }
    };

    KeyRing(SecretKey master, CaseKeyStore store, Transactions transactions) {
        this.master = master;
        this.store = store;
        this.transactions = transactions;
    }

    /** The case's key, made when it has none. */
    SecretKey keyToSeal(CaseId caseId) {
        return transactions.inTransaction(() -> find(caseId).orElseGet(() -> make(caseId)));
    }

    SecretKey keyToOpen(CaseId caseId) {
        return find(caseId)
                .orElseThrow(() -> new Unavailable("the key of this case is missing; restore the table of case keys"));
    }

    void forget() {
        synchronized (known) {
            known.clear();
        }
    }

    private Optional<SecretKey> find(CaseId caseId) {
        synchronized (known) {
            SecretKey key = known.get(caseId);
            if (key != null) {
                return Optional.of(key);
            }
        }
        return store.find(caseId).map(wrapped -> unwrap(caseId, wrapped));
    }

    private SecretKey make(CaseId caseId) {
        byte[] fresh = Envelope.newKey();
        try {
            store.insert(caseId, Envelope.seal(master, place(caseId), fresh));
        } catch (Conflict lostTheRace) {
            return store.find(caseId).map(wrapped -> unwrap(caseId, wrapped)).orElseThrow(() -> lostTheRace);
        }
        return remember(caseId, Envelope.key(fresh));
    }

    private SecretKey unwrap(CaseId caseId, byte[] wrapped) {
        return remember(caseId, Envelope.key(Envelope.open(master, place(caseId), wrapped)));
    }

    private SecretKey remember(CaseId caseId, SecretKey key) {
        transactions.afterCommit(() -> {
            synchronized (known) {
                known.put(caseId, key);
            }
        });
        return key;
    }

    private static String place(CaseId caseId) {
        return "case-key|" + caseId;
    }
}
