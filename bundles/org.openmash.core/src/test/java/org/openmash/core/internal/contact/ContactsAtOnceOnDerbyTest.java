package org.openmash.core.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.ContactId;
import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** The same thing sent by many at once is one thing. */
class ContactsAtOnceOnDerbyTest {

    private static final int SENDERS = 6;

    private final TestHub hub = new TestHub("2026-11-14T08:00:00Z", DerbyStores.empty());
    private final Caller worker = TestHub.worker();
    private final Instant received = Instant.parse("2026-11-14T07:00:00Z");
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);

    @AfterEach
    void stop() {
        senders.shutdownNow();
    }

    @Test
    void oneKeyMakesOneContact() throws Exception {
        Set<ContactId> ids = new HashSet<>(allAtOnce(() -> hub.contactDesk
                .register(worker, PikeRowe.contact(received), "one-key")
                .contactId()));

        assertThat(ids).hasSize(1);
        assertThat(hub.cases.open(Set.of(TestHub.AREA), Set.of(), 0, 10)).hasSize(1);
    }

    @Test
    void oneNoticeIsTakenOnce() throws Exception {
        List<Outcome> outcomes = allAtOnce(() -> hub.intake
                .notice(new AgencyId("police"), TestHub.AREA, PikeRowe.notice("121A-1", received))
                .outcome());

        assertThat(outcomes).containsOnlyOnce(Outcome.TAKEN).contains(Outcome.DUPLICATE);
        assertThat(hub.cases.open(Set.of(TestHub.AREA), Set.of(), 0, 10)).hasSize(1);
    }

    private <R> List<R> allAtOnce(Callable<R> work) throws Exception {
        List<R> results = new ArrayList<>();
        for (Future<R> future : senders.invokeAll(Collections.nCopies(SENDERS, work))) {
            results.add(future.get());
        }
        return results;
    }
}
