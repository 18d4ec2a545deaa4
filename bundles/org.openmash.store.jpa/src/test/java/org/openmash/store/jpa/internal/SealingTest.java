package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.store.ResearchStore;

class SealingTest {

    @Nested
    @ParameterizedClass
    @EnumSource(TestDatabase.class)
    class InEitherDatabase {

        private final TestDatabase database;
        private final ResearchStore research;
        private final CaseId caseId = Samples.newCase();

        InEitherDatabase(TestDatabase database) {
            this.database = database;
            this.research = database.stores().research();
        }

        @Test
        void refusesASealedTextThatWasMovedToAnotherRowOfTheSameCase() {
            Item harmless = stored("1", "missed an appointment");
            Item grave = stored("2", "informant's words");

            int moved = database.change(
                    "update item set sealed_text = (select sealed_text from item where id = ?) where id = ?",
                    grave.id().value(),
                    harmless.id().value());

            assertThat(moved).isOne();
            assertThat(research.item(grave.id())).contains(grave);
            assertThatThrownBy(() -> research.item(harmless.id())).isInstanceOf(Unavailable.class);
        }

        @Test
        void refusesASealedTextThatWasMovedToAnotherColumn() {
            Item item = stored("1", "text");

            database.change(
                    "update item set sealed_text = sealed_terms where id = ?",
                    item.id().value());

            assertThatThrownBy(() -> research.item(item.id())).isInstanceOf(Unavailable.class);
        }

        @Test
        void refusesASealedTextWithOneBitTurned() {
            Item item = stored("1", "text");
            byte[] sealed = database.column("select sealed_text from item where id = '" + item.id() + "'")
                    .get(0);
            sealed[sealed.length / 2] ^= 1;

            database.change(
                    "update item set sealed_text = ? where id = ?",
                    sealed,
                    item.id().value());

            assertThatThrownBy(() -> research.item(item.id())).isInstanceOf(Unavailable.class);
        }

        @Test
        void sealsTheSameWordsDifferentlyEachTime() {
            Item one = stored("1", "the same words");
            Item two = stored("2", "the same words");

            assertThat(database.column(
                            "select sealed_text from item where id in ('" + one.id() + "', '" + two.id() + "')"))
                    .doesNotHaveDuplicates();
        }

        private Item stored(String externalId, String text) {
            Item item = Samples.item(caseId, new RequestId(HexId.random()), externalId, text);
            research.insert(item);
            return item;
        }
    }

    @Nested
    class OnDisk {

        @TempDir
        private Path folder;

        @Test
        void leavesNoSealedWordInAnyFileOfAnUnencryptedDatabase() {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName(folder.resolve("plain").toString());
            source.setCreateDatabase("create");
            CaseId caseId = Samples.newCase();
            CaseFile control = Samples.caseFile(caseId, "AREAWORDINTHEOPEN");

            try (JpaStores stores = JpaStores.open(source, new GcmCaseKeys())) {
                stores.cases().insert(control);
                stores.contacts().insert(Samples.contact(caseId, "police/1", "team", "CANARYWORD narrative"));
                stores.research().insert(Samples.item(caseId, new RequestId(HexId.random()), "1", "CANARYWORD item"));
                stores.decisions().insert(Samples.decision(caseId, 3, "CANARYWORD rationale"));
                Pack pack = Samples.pack(caseId, "team", NOON, "CANARYWORD released");
                stores.releases().insert(pack);
                stores.releases().putFeedback(caseId, Sealed.of("CANARYWORD feedback"));
                stores.consultations()
                        .insert(ConsultationStoreTest.consultation("westmoor", "CN26-2222-2222", NOON, true));
            }
            shutDown(source);

            assertThat(filesWith("AREAWORDINTHEOPEN"))
                    .as("the search finds what is not sealed")
                    .isPositive();
            assertThat(filesWith("CANARYWORD")).isZero();
            assertThat(filesWith("PC 4417")).as("the reporter").isZero();
            assertThat(filesWith("a releasable wording"))
                    .as("the owner's terms")
                    .isZero();
        }

        private void shutDown(EmbeddedDataSource source) {
            source.setCreateDatabase(null);
            source.setShutdownDatabase("shutdown");
            assertThatThrownBy(source::getConnection)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08006"));
        }

        private long filesWith(String word) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> holds(file, word))
                        .count();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }

        private static boolean holds(Path file, String word) {
            try {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                String wide = new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
                return content.contains(word) || content.contains(wide);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
