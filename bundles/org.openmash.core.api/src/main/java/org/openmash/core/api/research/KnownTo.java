package org.openmash.core.api.research;

import java.time.LocalDate;
import java.util.Optional;
import org.openmash.core.api.AgencyId;

/**
 * The headline: does this agency know anybody of the case, since when, whom to call. No content.
 *
 * @param records how many records it offered
 * @param since earliest date it gave
 * @param contact whom to call; blank when nobody
 */
public record KnownTo(
        AgencyId agency,
        String agencyName,
        AnswerState state,
        int records,
        Optional<LocalDate> since,
        String contact) {}
