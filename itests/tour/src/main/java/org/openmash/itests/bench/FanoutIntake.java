package org.openmash.itests.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.SubjectAnswer;

/** Core's ear with a stopwatch. */
final class FanoutIntake implements AgencyIntake {

    private final Map<RequestId, Long> words = new ConcurrentHashMap<>();
    private CountDownLatch expected = new CountDownLatch(0);

    /** Opens once so many requests have had their first word. */
    synchronized CountDownLatch words(int number) {
        expected = new CountDownLatch(Math.max(0, number - words.size()));
        return expected;
    }

    long answered(RequestId request) {
        return words.get(request);
    }

    private synchronized void hear(RequestId request, long now) {
        if (words.putIfAbsent(request, now) == null) {
            expected.countDown();
        }
    }

    @Override
    public void located(RequestId request, SubjectAnswer<Candidate> answer) {
        hear(request, System.nanoTime());
    }

    @Override
    public void retrieved(RequestId request, Answer<Fact> answer) {
        hear(request, System.nanoTime());
    }

    @Override
    public void failed(RequestId request, boolean retryable, String reason) {
        hear(request, System.nanoTime());
    }

    @Override
    public void late(RequestId request) {
        hear(request, System.nanoTime());
    }

    @Override
    public Receipt notice(AgencyId agency, String area, Notice notice) {
        return new Receipt(Receipt.Outcome.TAKEN, "");
    }

    @Override
    public void delivered(PackId pack, String receipt) {
        throw new IllegalStateException("no pack is delivered in this bench");
    }

    @Override
    public void notDelivered(PackId pack, boolean retryable, String reason) {
        throw new IllegalStateException("no pack is delivered in this bench");
    }

    @Override
    public Receipt ticketAnswered(AgencyId agency, String ticket, Answer<Fact> answer) {
        return new Receipt(Receipt.Outcome.TAKEN, "");
    }
}
