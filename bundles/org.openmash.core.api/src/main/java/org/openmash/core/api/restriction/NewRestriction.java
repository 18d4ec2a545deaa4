package org.openmash.core.api.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.restriction.RestrictionLine.Category;

/**
 * A record to be restricted.
 *
 * @param category which group it protects
 * @param reason why, at most 2,000 characters
 * @param contact whom others are told to ask when a search would have found the record; blank: they are told nothing
 * @param named user names of those who may open it, at least one
 * @param until last day on which they may, at most {@link RestrictionDesk#LONGEST_DAYS} days ahead; empty:
 *     {@link RestrictionDesk#USUAL_DAYS} days
 */
public record NewRestriction(
        Category category, String reason, String contact, List<String> named, Optional<LocalDate> until) {
    public NewRestriction {
        named = named == null ? List.of() : List.copyOf(named);
        until = until == null ? Optional.empty() : until;
    }

    @Override
    public String toString() {
        return "NewRestriction[" + category + "]";
    }
}
