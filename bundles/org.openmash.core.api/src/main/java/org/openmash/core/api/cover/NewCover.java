package org.openmash.core.api.cover;

import java.time.Instant;

/**
 * A shift of duty or an absence to put down.
 *
 * @param team what the duty is for; blank for an absence
 * @param person user name
 * @param deputy user name of who stands in; mandatory for an absence, blank for a shift
 * @param until after {@code from}, at most a year later
 */
public record NewCover(String area, String team, String person, String deputy, Instant from, Instant until) {
    public NewCover {
        team = team == null ? "" : team.strip();
        deputy = deputy == null ? "" : deputy.strip();
    }
}
