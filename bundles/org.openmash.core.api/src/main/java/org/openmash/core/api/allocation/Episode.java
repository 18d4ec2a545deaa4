package org.openmash.core.api.allocation;

import java.time.Instant;
import org.openmash.core.api.CaseId;

/**
 * That one case follows another.
 *
 * @param caseId the later case
 * @param earlier the case it follows
 * @param by who said so, by name
 */
public record Episode(CaseId caseId, CaseId earlier, EpisodeKind kind, String by, Instant at) {}
