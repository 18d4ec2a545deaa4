package org.openmash.core.api.allocation;

import java.time.Instant;
import org.openmash.core.api.CaseId;

/**
 * The other end of a link between cases, as seen from one of them.
 *
 * @param caseId the other case
 * @param reference its number
 * @param later whether the other case is the later one
 */
public record EpisodeLine(CaseId caseId, String reference, EpisodeKind kind, boolean later, String by, Instant at) {}
