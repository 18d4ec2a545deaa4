package org.openmash.hosting.internal;

import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.RetrieveRequest;

/** A connector that leaves something of itself wherever it can; loaded by a class loader of its own. */
public final class LeftConnector implements AgencyConnector {

    private static final ThreadLocal<Object> LEFT = new ThreadLocal<>();

    /** A kind of exception that only this loader knows. */
    private static final class OwnTrouble extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        LEFT.set(this);
        Thread.currentThread().setContextClassLoader(LeftConnector.class.getClassLoader());
        throw new ConnectorFault(Kind.AUTHENTICATION, "not today", new OwnTrouble());
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) {
        LEFT.set(this);
        return Answer.holdsNothing();
    }
}
