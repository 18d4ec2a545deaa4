package org.openmash.core.api.clock;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.osgi.annotation.versioning.ProviderType;

/** Clocks of cases. Called from many threads. */
@ProviderType
public interface ClockDesk {

    /** All clocks of a case, in the order they started. */
    List<ClockView> ofCase(Caller caller, CaseId id);

    /**
     * Open clocks of the caller's areas, soonest due first, at most 500.
     *
     * @param mine only those on which the caller must act, by role; a researcher's by own agency
     */
    List<ClockView> due(Caller caller, boolean mine);

    /** How many clocks are open in an area, by rule; no case content. */
    List<ClockFigure> figures(Caller caller, String area);

    /**
     * Holds those clocks of the case whose rule knows the reason, for as long as it allows.
     *
     * @param reason one of the rules' reasons
     * @param note why, in words; stays in the journal
     * @throws org.openmash.core.api.InvalidRequest naming the known reasons
     * @throws org.openmash.core.api.Conflict when it is paused already, or changed meanwhile
     */
    CaseFile pause(Caller caller, CaseId id, String reason, String note, long version);

    /** Lets the paused clocks of a case run on. */
    CaseFile resume(Caller caller, CaseId id, long version);

    /** Leaves all open clocks of an area to the next team. */
    HandOver handOver(Caller caller, String area);

    /** What was handed over in the caller's areas in the last week, newest first. */
    List<HandOver> handOvers(Caller caller);

    /**
     * Takes it over.
     *
     * @throws org.openmash.core.api.Conflict when somebody has, or for the one who handed it over
     */
    HandOver accept(Caller caller, String id);
}
