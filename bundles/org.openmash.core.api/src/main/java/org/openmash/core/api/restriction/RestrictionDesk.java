package org.openmash.core.api.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the lists of restricted records. A restricted record does not exist for people of the room who are not named on
 * it; a walled-off person never learns of the case. What an agency was asked at its own desk and what a team was sent
 * stays with them, unless a wall stands. Called from many threads; every call is audited.
 */
@ProviderType
public interface RestrictionDesk {

    /** How long a named person may open the record when nothing else is said, in days. */
    int USUAL_DAYS = 14;

    /** How long at most, in days; somebody who works on the case longer is named again. */
    int LONGEST_DAYS = 183;

    /** Cases of the caller's areas with lines in force, those whose access runs out first at the head. */
    List<RestrictedRecord> all(Caller caller);

    /** @throws org.openmash.core.api.NotFound when there is no such case for the caller */
    RestrictedRecord of(Caller caller, CaseId id);

    /** @throws org.openmash.core.api.Conflict when it is restricted already */
    RestrictedRecord restrict(Caller caller, CaseId id, NewRestriction wanted);

    /** Ends the restriction and with it the access of the named; walls stay. */
    RestrictedRecord lift(Caller caller, CaseId id, String reason);

    /**
     * Names one more person, or the same person for another time.
     *
     * @param until last day; empty for the usual time
     */
    RestrictedRecord name(Caller caller, CaseId id, String userName, String reason, Optional<LocalDate> until);

    /** Keeps one person from the case. */
    RestrictedRecord wallOff(Caller caller, CaseId id, String userName, String reason);

    /**
     * Ends one person's access or takes a wall down.
     *
     * @throws org.openmash.core.api.Conflict when it would leave a restricted record that nobody may open, or when
     *     somebody would take down the own wall
     */
    RestrictedRecord end(Caller caller, CaseId id, EntryId line, String reason);

    /** The caller's own conflict of interest: from now on the case does not exist for them. */
    void declare(Caller caller, CaseId id, String reason);

    /** What the caller declared of the own household; empty lists when nothing. */
    Household household(Caller caller);

    /** Replaces it, and walls the caller off from cases of these people that are already there. */
    Household declareHousehold(Caller caller, Household household);
}
