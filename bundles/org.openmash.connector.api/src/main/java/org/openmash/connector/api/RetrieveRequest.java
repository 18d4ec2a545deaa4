package org.openmash.connector.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Content wanted on records that a person in the hub has confirmed. */
@ProviderType
public interface RetrieveRequest {

    /** The hub's id of this request, the same when a ticket is collected. */
    String requestId();

    /** The area of the case. */
    String area();

    /** Ids that this connector gave as {@link Candidate#recordId()}; at least one. */
    List<String> recordIds();

    /** What the hub needs to know and why, in one or two sentences. */
    String need();

    /** Present when the host collects what {@link Answer.ExpectedBy} promised. */
    Optional<String> ticket();
}
