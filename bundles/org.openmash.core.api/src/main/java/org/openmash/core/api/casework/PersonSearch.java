package org.openmash.core.api.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to look for among subjects of cases the caller may see; at least one field given.
 *
 * @param name given, family or both; blank for any
 * @param born birth date
 * @param identifier NHS number, UPN, PNC id …; blank for any
 */
public record PersonSearch(String name, Optional<LocalDate> born, String identifier) {
    @Override
    public String toString() {
        return "PersonSearch[•••]";
    }
}
