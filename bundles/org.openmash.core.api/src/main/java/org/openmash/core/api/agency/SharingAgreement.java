package org.openmash.core.api.agency;

import java.time.LocalDate;
import java.util.Set;

/**
 * The information-sharing agreement under which an agency answers: without a current one it is not asked.
 *
 * @param reference where the signed paper is kept; not blank
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param purposes what it may be asked for, in the words of the agreement; at least one
 * @param recordTypes ids of the record types that it covers; {@code *} stands for all of the descriptor
 */
public record SharingAgreement(
        String reference, LocalDate from, LocalDate until, Set<String> purposes, Set<String> recordTypes) {

    /** Stands for every record type of the descriptor. */
    public static final String ALL = "*";

    public SharingAgreement {
        purposes = Set.copyOf(purposes);
        recordTypes = Set.copyOf(recordTypes);
    }

    /** Whether it is in force on that day. */
    public boolean current(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it covers records of that type. */
    public boolean covers(String recordType) {
        return recordTypes.contains(ALL) || recordTypes.contains(recordType);
    }
}
