package org.openmash.core.api.disagreement;

import org.openmash.core.api.AgencyId;

/**
 * A disagreement that the caller's agency raises with another one.
 *
 * @param with the other agency
 * @param position what the caller's agency holds and why
 * @param meanwhile what keeps the child safe meanwhile; the plan does not wait
 * @param childAtRisk whether the child is at risk now, so that the first stage has 24 hours at most
 */
public record NewDisagreement(AgencyId with, About about, String position, String meanwhile, boolean childAtRisk) {

    /** What they disagree about. */
    public enum About {
        THRESHOLD,
        PLAN,
        SHARING,
        RELEASE,
        OTHER
    }

    @Override
    public String toString() {
        return "NewDisagreement[" + about + "]";
    }
}
