package org.openmash.itests.bench;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.core.api.AgencyId;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Origin;

/**
 * An agency that takes its time, or hangs until the end of the round.
 *
 * @param deaf whether it ignores its interruption when it hangs
 */
record FanoutAgency(AgencyId id, String area, Duration takes, boolean hangs, boolean deaf, CountDownLatch end)
        implements AgencyConnector, Offer<AgencyConnector> {

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) {
        try {
            if (!hangs) {
                end.await(takes.toMillis(), TimeUnit.MILLISECONDS);
                return Answer.holdsNothing();
            }
            end.await();
        } catch (InterruptedException e) {
            if (deaf) {
                return locate(query, context);
            }
            Thread.currentThread().interrupt();
        }
        return Answer.holdsNothing();
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) {
        return Answer.holdsNothing();
    }

    @Override
    public Class<AgencyConnector> role() {
        return AgencyConnector.class;
    }

    @Override
    public Origin origin() {
        return new Origin("bench." + id, FanoutAgency.class.getClassLoader(), Optional.empty());
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("for.agency", id.value(), "agency.areas", area);
    }

    @Override
    public AgencyConnector service() {
        return this;
    }

    @Override
    public void release() {
        end.countDown();
    }
}
