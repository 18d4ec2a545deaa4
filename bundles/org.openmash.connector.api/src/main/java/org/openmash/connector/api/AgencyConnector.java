package org.openmash.connector.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The one service that makes an agency answer research. Register it as an OSGi service, annotated with {@link
 * ForAgency}, configured by Config Admin (one configuration per area), with an {@code agency.json} descriptor at {@code
 * OPENMASH-INF/agency.json} in the bundle.
 *
 * <p>Write plain sequential, blocking code. The host owns threads, deadline, interruption, retries and limits: it calls
 * from many threads at once, interrupts a call whose deadline has passed and drops what that call returns later.
 *
 * <p>Research has two steps (data minimisation, UK GDPR article 5(1)(c)): {@link #locate} hands over identities only;
 * {@link #retrieve} hands over content, and only on people whom a person in the hub has confirmed.
 */
@ConsumerType
public interface AgencyConnector {

    /**
     * Who in this agency's records could be the subject? Identity only, never content.
     *
     * @param query whom the hub looks for and why
     * @param context deadline, HTTP client, secrets and the sink for candidates that are found early
     * @return candidates, or why there are none; "holds nothing" is a searched and certain answer
     * @throws ConnectorFault when the agency could not be asked
     */
    Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault;

    /**
     * What does this agency hold on the confirmed records that is relevant to the need? One fact each, in the agency's
     * own words.
     *
     * <p>An agency whose research takes hours answers {@link Answer.ExpectedBy} with a ticket; the host calls again
     * with {@link RetrieveRequest#ticket()} at that time, also after a restart.
     *
     * @param request confirmed records and the need
     * @param context deadline, HTTP client, secrets and the sink for facts that are found early
     * @return facts, or why there are none
     * @throws ConnectorFault when the agency could not be asked
     */
    Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault;
}
