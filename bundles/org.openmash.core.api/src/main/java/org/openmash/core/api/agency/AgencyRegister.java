package org.openmash.core.api.agency;

import java.util.List;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Agencies join, are watched, suspended and leave. Called from many threads; each change is audited and told as an
 * event. A step out of order is an {@link org.openmash.core.api.InvalidRequest} that says the next step.
 */
@ProviderType
public interface AgencyRegister {

    /**
     * Agencies of an area, desks included.
     *
     * @param area blank for all areas of the caller
     */
    List<AgencyView> agencies(Caller caller, String area);

    /** One agency with its card and agreement. */
    AgencyDetail agency(Caller caller, AgencyId agency, String area);

    /** Records the information-sharing agreement; of an active agency it replaces the one in force. */
    AgencyView agree(Caller caller, AgencyId agency, String area, SharingAgreement sharing);

    /**
     * Proposes that the agency joins. Where the area lets one person activate, it is active at once, so that open cases
     * can ask it; else it awaits {@link #approve}. Proposing twice changes nothing.
     */
    AgencyView join(Caller caller, AgencyId agency, String area);

    /** The second person's yes: from now on open cases of the area can ask it. Never by who proposed it. */
    AgencyView approve(Caller caller, AgencyId agency, String area);

    /** Nothing new is asked until it is resumed; what runs may end. */
    AgencyView suspend(Caller caller, AgencyId agency, String area, String reason);

    /** Ends a suspension; one by information governance is ended by information governance only. */
    AgencyView resume(Caller caller, AgencyId agency, String area);

    /** Nothing new starts, what runs may end; what it said stays. */
    AgencyView leave(Caller caller, AgencyId agency, String area);

    Status probe(Caller caller, AgencyId agency, String area);

    /**
     * Asks the agency about its own test person: the probe, who it could be, and content of the first candidate. Times
     * and shapes only, never content. Waits for the answers, within the agency's deadlines.
     */
    TryOut tryOut(Caller caller, AgencyId agency, String area);
}
