package org.openmash.core.api.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to look for among subjects of cases the caller may see; at least one field given.
 *
 * @param name given, family or both; blank for any
 * @param born birth date
 * @param identifier NHS number, UPN, PNC id …; blank for any
 * @param address house and postcode; blank for any
 * @param phone blank for any
 */
public record PersonSearch(String name, Optional<LocalDate> born, String identifier, String address, String phone) {

    public PersonSearch {
        address = address == null ? "" : address;
        phone = phone == null ? "" : phone;
    }

    /** A search by name, birth date and identifier alone. */
    public PersonSearch(String name, Optional<LocalDate> born, String identifier) {
        this(name, born, identifier, "", "");
    }

    @Override
    public String toString() {
        return "PersonSearch[•••]";
    }
}
