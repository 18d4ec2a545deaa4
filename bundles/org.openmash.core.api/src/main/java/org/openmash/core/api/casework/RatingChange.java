package org.openmash.core.api.casework;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.UserId;

/** One change of rating: old, new, who, why (invariant 5). {@code before} is empty for the first. */
public record RatingChange(
        CaseId caseId, Optional<Rating> before, Rating after, String reason, UserId by, String byName, Instant at) {}
