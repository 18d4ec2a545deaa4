package org.openmash.core.api.assessment;

import java.time.Instant;
import org.openmash.core.api.ItemId;

/**
 * An agency is told that an item of its own mattered to a decision: which of its items, and nothing of the case.
 *
 * @param itemType what kind of item it was
 * @param changedRating whether the case was rated anew after the first rating
 */
public record Thanks(ItemId item, String itemType, boolean changedRating, Instant decidedAt) {}
