package org.openmash.core.api.research;

import java.util.Optional;
import org.openmash.core.api.SubjectId;

/**
 * A person's word on a candidate.
 *
 * @param verdict confirmed, rejected, unresolved, or undecided to take it back
 * @param subject the subject it belongs to, when another than proposed
 * @param reason mandatory
 */
public record IdentityDecision(CandidateRecord.Verdict verdict, Optional<SubjectId> subject, String reason) {}
