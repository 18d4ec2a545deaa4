package org.openmash.core.api.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.research.ResearchRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How core reaches agencies. Implemented by hosting, which owns threads, deadlines and trouble; no call blocks. Answers
 * come back through {@link org.openmash.core.api.research.AgencyIntake}.
 */
@ProviderType
public interface AgencyGateway {

    /** The agency's card, when it has joined in the area, or its desk. */
    Optional<AgencyCard> card(AgencyId agency, String area);

    /** Cards of all agencies that have joined in the area, desks included. */
    List<AgencyCard> joined(String area);

    /** Whether a connector answers for it now; otherwise its desk does. */
    boolean connected(AgencyId agency, String area);

    /**
     * Asks who it could be, one locate per subject; returns at once.
     *
     * @param purpose lawful basis and necessity in one sentence
     */
    void locate(ResearchRequest request, Map<SubjectId, PersonDetails> subjects, String purpose);

    /** Asks for content on confirmed records, or collects a ticket; returns at once. */
    void retrieve(ResearchRequest request, List<String> recordIds);

    /**
     * Whether released packs go into a system of the agency's own: it has joined, not as a desk, and its connector takes
     * packs or is away for now.
     */
    boolean takesPacks(AgencyId agency, String area);

    /**
     * Delivers a released pack once to the agency's outcome sink; returns at once. What became of it comes back through
     * {@link org.openmash.core.api.research.AgencyIntake}; a pack that is under way is not delivered a second time.
     */
    void deliver(AgencyId agency, String area, org.openmash.connector.api.OutcomePack pack);

    /** Stops waiting for this request; the connector is interrupted. */
    void cancel(RequestId request);
}
