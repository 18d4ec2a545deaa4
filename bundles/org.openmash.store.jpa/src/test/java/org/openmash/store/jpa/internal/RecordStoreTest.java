package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;
import static org.openmash.store.jpa.internal.Samples.POLICE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.store.AuditStore;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.Transactions;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecordStoreTest {

    private final AuditStore audit;
    private final OutboxStore outbox;
    private final Transactions transactions;
    private final String node = HexId.random();

    RecordStoreTest(TestDatabase database) {
        audit = database.stores().audit();
        outbox = database.stores().outbox();
        transactions = database.stores().transactions();
    }

    @Test
    void keepsTheChainUnforkedHoweverManyWriteAtOnce() {
        Together.run(
                6, thread -> IntStream.range(0, 15).mapToObj(n -> record("t")).toList());

        List<AuditRow> chain = chain();
        assertThat(chain)
                .extracting(AuditRow::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 90).boxed().toList());
        assertThat(chain.get(0).previousHash()).isEqualTo("0".repeat(64));
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).previousHash()).isEqualTo(chain.get(i - 1).hash());
        }
    }

    @Test
    void refusesARowThatDoesNotFollowTheHead() {
        AuditRow first = record("t");
        AuditRow fork = row(new AuditStore.Head(0, "0".repeat(64)), "t");
        AuditRow gap = row(new AuditStore.Head(5, first.hash()), "t");

        assertThatThrownBy(() -> audit.append(fork)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> audit.append(gap)).isInstanceOf(Conflict.class);
        assertThat(chain()).containsExactly(first);
    }

    @Test
    void readsTheNewestRowsOfATargetFirst() {
        AuditRow first = record("target-" + node);
        AuditRow second = record("target-" + node);
        record("another");

        assertThat(audit.read(Optional.of("target-" + node), 0, 10)).containsExactly(second, first);
        assertThat(audit.read(Optional.of("target-" + node), 1, 10)).containsExactly(first);
        assertThat(audit.read(Optional.empty(), 0, 1)).hasSize(1);
    }

    @Test
    void givesEventsInTheOrderOfCommitsSoThatNoReaderMissesOne() {
        long start = outbox.last();
        List<Long> read = new ArrayList<>();

        Together.run(5, thread -> thread == 0 ? follow(start, read) : write(25));

        assertThat(read)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(start + 1, start + 100).boxed().toList());
        assertThat(outbox.last()).isEqualTo(start + 100);
    }

    @Test
    void givesBackAnEventAsItWasAddedButForItsSequence() {
        HubEvent event = new HubEvent(
                0,
                NOON,
                "agency-answered",
                "westmoor",
                Optional.of(Samples.newCase()),
                Optional.of(POLICE),
                Optional.empty());
        long before = outbox.last();

        outbox.add(event);

        HubEvent found = outbox.after(before, 10).get(0);
        assertThat(found).usingRecursiveComparison().ignoringFields("seq").isEqualTo(event);
        assertThat(found.seq()).isEqualTo(before + 1);
    }

    private List<Long> follow(long start, List<Long> read) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        long last = start;
        while (read.size() < 100 && Instant.now().isBefore(end)) {
            for (HubEvent event : outbox.after(last, 7)) {
                read.add(event.seq());
                last = event.seq();
            }
        }
        return read;
    }

    private List<Long> write(int events) {
        for (int i = 0; i < events; i++) {
            transactions.inTransaction(() -> {
                outbox.add(
                        new HubEvent(0, NOON, "case-rated", "w", Optional.empty(), Optional.empty(), Optional.empty()));
                record("t");
                return null;
            });
        }
        return List.of();
    }

    private AuditRow record(String target) {
        return transactions.inTransaction(() -> {
            AuditRow row = row(audit.takeHead(node), target);
            audit.append(row);
            return row;
        });
    }

    private AuditRow row(AuditStore.Head head, String target) {
        return new AuditRow(
                node,
                head.seq() + 1,
                NOON.plusNanos(head.seq()),
                "user",
                "police",
                "OVERSIGHT",
                "CASE_READ",
                "case",
                target,
                "westmoor",
                "done",
                "",
                "rows=1",
                head.hash(),
                HexId.random() + HexId.random());
    }

    private List<AuditRow> chain() {
        List<AuditRow> rows = new ArrayList<>();
        audit.walk(row -> {
            if (row.node().equals(node)) {
                rows.add(row);
            }
        });
        return rows;
    }
}
