package org.openmash.core.api.release;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one gate through which anything leaves the sealed room. Called from many threads. Fails closed: without protocol,
 * audit and keys it is not there.
 */
@ProviderType
public interface ReleaseDesk {

    /** Teams a case of this area can be released to. */
    List<Team> teams(Caller caller, String area);

    /** What could leave to the team, and what would stay, each with its rule. Releases nothing. */
    Proposal propose(Caller caller, CaseId caseId, String teamId);

    /** The pack as the recipient would get it. Releases nothing. */
    PackView preview(Caller caller, CaseId caseId, NewRelease release);

    /**
     * Releases. An item whose condition nobody says is met, or whose wording nobody gives, stays.
     *
     * @throws org.openmash.core.api.Conflict before the decision, or when the key was used for another release
     */
    PackView release(Caller caller, CaseId caseId, NewRelease release, String idempotencyKey);

    /** What has been released from this case. */
    List<ReleaseLog> log(Caller caller, CaseId caseId);

    /** Packs of the caller's teams, newest first. */
    List<PackView> inbox(Caller caller);

    PackView read(Caller caller, PackId id);

    /**
     * Brings a pack to its agency's own system again, after a person has mended why it was given up.
     *
     * @throws org.openmash.core.api.Conflict when it was delivered, or goes to no system
     */
    ReleaseLog deliverAgain(Caller caller, PackId id);

    /** Accepts or declines with a reason; at most once. */
    PackView acknowledge(Caller caller, PackId id, boolean accepted, String comment);

    /** Tells the referrer's team the outcome: level and outcome come by rule, the words are the caller's. */
    void feedback(Caller caller, CaseId caseId, String words);

    /** What was fed back, when it was. */
    Optional<String> feedback(Caller caller, CaseId caseId);
}
