package org.openmash.connector.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One record of the agency that could be the subject: identity only. Together with {@code since} and {@code contact} it
 * gives the headline "known to".
 *
 * @param recordId the agency's own id of the record, stable, opaque to the hub
 * @param system name of the system that holds it, for people ("PNC", "A&amp;E register")
 * @param person identity exactly as recorded there, errors included
 * @param since since when the agency knows the person, if it says so
 * @param contact whom to call about it; empty when there is nobody
 */
public record Candidate(
        String recordId, String system, PersonDetails person, Optional<LocalDate> since, String contact) {

    public Candidate {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(contact, "contact");
    }

    @Override
    public String toString() {
        return "Candidate[" + system + "]";
    }
}
