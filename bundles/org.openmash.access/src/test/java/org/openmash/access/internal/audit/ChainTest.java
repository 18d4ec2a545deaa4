package org.openmash.access.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.access.internal.memory.MemoryAccess;
import org.openmash.access.internal.memory.MemoryChain;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.access.internal.policy.TablePolicy;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditLedger.Verification;
import org.openmash.core.api.audit.AuditRow;

class ChainTest {

    @TempDir
    private Path folder;

    private final MemoryAccess access = new MemoryAccess();
    private final MemoryChain chain = new MemoryChain();
    private final Caller auditor = caller(RoomRole.AUDITOR);
    private ChainedTrail trail;
    private Ledger ledger;
    private String node;

    @BeforeEach
    void fiveThingsHappened() {
        ChainNode chainNode = new ChainNode(new DataFolder(folder));
        node = chainNode.name();
        trail = new ChainedTrail(chain, chainNode, access.clock);
        ledger = new Ledger(chain, trail, new TablePolicy(), access.transactions, chainNode);
        for (int i = 1; i <= 5; i++) {
            trail.record(new AuditEvent(
                    auditor,
                    "CASE_READ",
                    Target.of("case", "c" + i, i == 3 ? "tamarshire" : "westmoor"),
                    "done",
                    "",
                    ""));
        }
    }

    @Test
    void fitsWhenNobodyTouchedIt() {
        Verification walked = ledger.verify(auditor);

        assertThat(walked.firstBad()).isEmpty();
        assertThat(walked.rows()).as("five and the record of this look").isEqualTo(6);
    }

    @Test
    void keepsTheNodesNameOverARestart() {
        assertThat(new ChainNode(new DataFolder(folder)).name()).isEqualTo(node);
    }

    @Test
    void showsAnAuditorTheRowsOfTheOwnAreasNewestFirst() {
        var page = ledger.read(auditor, Optional.empty(), Optional.empty(), 3);

        assertThat(page.elements()).extracting(AuditRow::targetId).containsExactly("", "c5", "c4");
        assertThat(page.elements().get(0).fields()).isEqualTo("areas=westmoor");
        var next = ledger.read(auditor, Optional.empty(), page.next(), 200);
        assertThat(next.elements()).extracting(AuditRow::area).doesNotContain("tamarshire");
    }

    @Nested
    class FindsTheFirstBadRow {

        @Test
        void afterAnEdit() {
            AuditRow row = chain.rows.get(2);
            chain.rows.set(2, edited(row, "DENIED", row.previousHash(), row.hash()));

            assertThat(firstBad()).contains(node + "/3");
        }

        @Test
        void afterAnEditWithAFreshHash() {
            AuditRow row = chain.rows.get(2);
            AuditRow bare = edited(row, "denied", row.previousHash(), "");
            chain.rows.set(2, edited(row, "denied", row.previousHash(), ChainHash.of(bare)));

            assertThat(firstBad()).contains(node + "/4");
        }

        @Test
        void afterADeletionInTheMiddle() {
            chain.rows.remove(2);

            assertThat(firstBad()).contains(node + "/4");
        }

        @Test
        void afterADeletionAtTheEnd() {
            chain.rows.remove(4);

            assertThat(firstBad()).contains(node + "/6");
        }

        @Test
        void afterASwap() {
            AuditRow two = chain.rows.get(1);
            AuditRow three = chain.rows.get(2);
            chain.rows.set(1, placed(three, two.seq()));
            chain.rows.set(2, placed(two, three.seq()));

            assertThat(firstBad()).contains(node + "/2");
        }

        @Test
        void afterAFork() {
            AuditRow three = chain.rows.get(2);
            chain.rows.add(3, placed(edited(three, "denied", three.previousHash(), three.hash()), 3));

            assertThat(firstBad()).contains(node + "/3");
        }

        @Test
        void whenTheFirstRowIsGone() {
            chain.rows.remove(0);

            assertThat(firstBad()).contains(node + "/2");
        }

        private Optional<String> firstBad() {
            return ledger.verify(auditor).firstBad();
        }
    }

    @Nested
    class OnAnotherMachine {

        @Test
        void anExportFits() throws IOException {
            Verification walked = AuditLines.verify(new StringReader(export()));

            assertThat(walked).isEqualTo(new Verification(5, Optional.empty()));
        }

        @Test
        void anEditedExportIsFoundOut() throws IOException {
            String changed = export().replace("\"c4\"", "\"c9\"");

            assertThat(AuditLines.verify(new StringReader(changed)).firstBad()).contains(node + "/4");
        }

        @Test
        void aLineThatIsNoRowIsNamed() throws IOException {
            assertThat(AuditLines.verify(new StringReader(export() + "\nrubbish"))
                            .firstBad())
                    .contains("line 6");
        }

        private String export() {
            return chain.rows.stream().map(AuditLines::line).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void tellsApartRowsWhoseFieldsRunTogether() {
        AuditRow row = chain.rows.get(0);
        AuditRow left = texts(row, "ab", "c");
        AuditRow right = texts(row, "a", "bc");

        assertThat(ChainHash.of(left)).isNotEqualTo(ChainHash.of(right));
    }

    private static AuditRow texts(AuditRow row, String outcome, String reason) {
        return new AuditRow(
                row.node(),
                row.seq(),
                row.at(),
                row.user(),
                row.employer(),
                row.purpose(),
                row.action(),
                row.targetKind(),
                row.targetId(),
                row.area(),
                outcome,
                reason,
                row.fields(),
                row.previousHash(),
                "");
    }

    private static AuditRow edited(AuditRow row, String outcome, String previous, String hash) {
        return new AuditRow(
                row.node(),
                row.seq(),
                row.at(),
                row.user(),
                row.employer(),
                row.purpose(),
                row.action(),
                row.targetKind(),
                row.targetId(),
                row.area(),
                outcome,
                row.reasonCode(),
                row.fields(),
                previous,
                hash);
    }

    private static AuditRow placed(AuditRow row, long seq) {
        return new AuditRow(
                row.node(),
                seq,
                row.at(),
                row.user(),
                row.employer(),
                row.purpose(),
                row.action(),
                row.targetKind(),
                row.targetId(),
                row.area(),
                row.outcome(),
                row.reasonCode(),
                row.fields(),
                row.previousHash(),
                row.hash());
    }

    private static Caller caller(RoomRole role) {
        return new Caller(
                new UserId(HexId.random()),
                "Somebody",
                new AgencyId("socialcare"),
                Set.of(role),
                Set.of("westmoor"),
                Set.of(),
                Purpose.OVERSIGHT);
    }
}
