package org.openmash.core.api.store;

import java.time.Instant;
import org.openmash.core.api.AgencyId;

/**
 * How far open cases have asked an agency that became active.
 *
 * @param joinedAt cases whose research began before are to ask it
 * @param done whether all of them have
 */
public record BackFillState(AgencyId agency, String area, Instant joinedAt, boolean done) {}
