package org.openmash.core.api.research;

import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The host's door into the hub: what connectors say enters here, validated by the host. Implemented by core, called by
 * hosting from connector threads; each call is one transaction. A repeated call changes nothing.
 */
@ProviderType
public interface AgencyIntake {

    /** A notice of an agency; durable when the receipt says so. */
    Receipt notice(AgencyId agency, String area, Notice notice);

    /** One agency's final word on {@code locate}; elements streamed before are included by the host. */
    void located(RequestId request, SubjectAnswer<Candidate> answer);

    /** One agency's final word on {@code retrieve}. */
    void retrieved(RequestId request, Answer<Fact> answer);

    /** The agency could not be asked. */
    void failed(RequestId request, boolean retryable, String reason);

    /**
     * The agency could not be asked, and why. A request whose time is up stays late: only its trouble becomes known.
     */
    default void failed(RequestId request, AskTrouble trouble, boolean retryable, String reason) {
        failed(request, retryable, reason);
    }

    /** The deadline passed. */
    void late(RequestId request);

    /** The agency's own system has taken a released pack, under its own reference. */
    void delivered(PackId pack, String receipt);

    /**
     * The agency's own system did not take a released pack.
     *
     * @param retryable whether another try makes sense without a person acting first
     */
    void notDelivered(PackId pack, boolean retryable, String reason);

    /** An answer to a ticket, delivered by the agency itself. */
    Receipt ticketAnswered(AgencyId agency, String ticket, Answer<Fact> answer);
}
