package org.openmash.access.internal.keys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.access.internal.memory.MemoryAccess;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.store.CaseKeyStore;
import org.openmash.core.api.store.Transactions;

class CaseKeyBoxTest {

    private static final byte[] SECRET = "the aunt's new address".getBytes(UTF_8);
    private static final CaseId CASE = new CaseId(HexId.random());

    @TempDir
    private Path folder;

    private final Keys store = new Keys();

    @Test
    void opensInTheRowItWasSealedFor() {
        byte[] sealed = box().seal(CASE, "item/1/text", SECRET);

        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("aunt").doesNotContain("address");
        assertThat(box().open(CASE, "item/1/text", sealed)).isEqualTo(SECRET);
    }

    @Test
    void doesNotOpenInAnotherRowOrForAnotherCase() {
        CaseKeyBox box = box();
        byte[] sealed = box.seal(CASE, "item/1/text", SECRET);
        CaseId other = new CaseId(HexId.random());
        box.seal(other, "item/2/text", SECRET);

        assertThatThrownBy(() -> box.open(CASE, "item/2/text", sealed)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> box.open(other, "item/1/text", sealed)).isInstanceOf(Unavailable.class);
    }

    @Test
    void doesNotOpenWhenOneBitWasChanged() {
        CaseKeyBox box = box();
        byte[] sealed = box.seal(CASE, "item/1/text", SECRET);

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> box.open(CASE, "item/1/text", changed)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void doesNotOpenUnderAnotherMasterKey() throws Exception {
        byte[] sealed = box().seal(CASE, "item/1/text", SECRET);
        Files.delete(folder.resolve("keys/master.key"));

        assertThatThrownBy(() -> box().open(CASE, "item/1/text", sealed)).isInstanceOf(Unavailable.class);
    }

    @Test
    void keepsTheMasterKeyWhereOnlyItsOwnerCanRead() throws Exception {
        box();

        Path file = folder.resolve("keys/master.key");
        assertThat(file).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesToStartWithHalfAMasterKey() throws Exception {
        Files.createDirectories(folder.resolve("keys"));
        Files.write(folder.resolve("keys/master.key"), new byte[16]);

        assertThatThrownBy(this::box).isInstanceOf(IllegalStateException.class).hasMessageContaining("32 bytes");
    }

    @Test
    void takesTheOtherKeyWhenAnotherThreadWasFaster() {
        CaseKeyBox first = box();
        byte[] sealed = first.seal(CASE, "item/1/text", SECRET);
        store.blindOnce = true;

        byte[] second = box().seal(CASE, "item/2/text", SECRET);

        assertThat(first.open(CASE, "item/2/text", second)).isEqualTo(SECRET);
        assertThat(box().open(CASE, "item/1/text", sealed)).isEqualTo(SECRET);
    }

    @Test
    void forgetsAKeyWhoseTransactionWasRolledBack() {
        RolledBack transactions = new RolledBack();
        CaseKeyBox box = new CaseKeyBox(store, transactions, new DataFolder(folder), "");
        box.seal(CASE, "item/1/text", SECRET);
        store.wrapped.clear();
        transactions.commits = true;

        byte[] sealed = box.seal(CASE, "item/1/text", SECRET);

        assertThat(box().open(CASE, "item/1/text", sealed)).isEqualTo(SECRET);
    }

    private CaseKeyBox box() {
        return new CaseKeyBox(store, new MemoryAccess.AtOnce(), new DataFolder(folder), "");
    }

    /** Runs no effects until it commits. */
    private static final class RolledBack implements Transactions {

        private boolean commits;

        @Override
        public <R> R inTransaction(Supplier<R> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable effect) {
            if (commits) {
                effect.run();
            }
        }
    }

    private static final class Keys implements CaseKeyStore {

        private final Map<CaseId, byte[]> wrapped = new HashMap<>();
        private boolean blindOnce;

        @Override
        public Optional<byte[]> find(CaseId caseId) {
            boolean blind = blindOnce;
            blindOnce = false;
            return blind ? Optional.empty() : Optional.ofNullable(wrapped.get(caseId));
        }

        @Override
        public void insert(CaseId caseId, byte[] key) {
            if (wrapped.putIfAbsent(caseId, key) != null) {
                throw new Conflict("there already");
            }
        }
    }
}
