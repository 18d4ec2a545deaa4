package org.openmash.access.internal.keys;

import java.nio.file.Path;
import org.openmash.access.internal.AccessConfig;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.store.CaseKeyStore;
import org.openmash.core.api.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Seals and opens for the store. Does not come up without its master key, and with it nothing that stores a case. */
@Component(service = CaseKeys.class, configurationPid = AccessConfig.PID)
public final class CaseKeyBox implements CaseKeys {

    private final KeyRing ring;

    @Activate
    public CaseKeyBox(@Reference CaseKeyStore store, @Reference Transactions transactions, AccessConfig config) {
        this(store, transactions, DataFolder.of(config.dataFolder()), config.masterKeyFile());
    }

    CaseKeyBox(CaseKeyStore store, Transactions transactions, DataFolder folder, String masterKeyFile) {
        Path file = masterKeyFile.isBlank() ? folder.resolve("keys/master.key") : Path.of(masterKeyFile);
        byte[] master = folder.readOrMake(file, Envelope::newKey);
        if (master.length != Envelope.KEY_BYTES) {
            throw new IllegalStateException(file + " must hold exactly 32 bytes; restore it from its copy");
        }
        ring = new KeyRing(Envelope.key(master), store, transactions);
    }

    @Override
    public byte[] seal(CaseId caseId, String row, byte[] plain) {
        return Envelope.seal(ring.keyToSeal(caseId), place(caseId, row), plain);
    }

    @Override
    public byte[] open(CaseId caseId, String row, byte[] sealed) {
        return Envelope.open(ring.keyToOpen(caseId), place(caseId, row), sealed);
    }

    @Deactivate
    void close() {
        ring.forget();
    }

    private static String place(CaseId caseId, String row) {
        return caseId + "|" + row;
    }
}
