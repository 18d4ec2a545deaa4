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
 * @param trouble what went wrong with the agency; empty when nothing did
 * @param happened what that means in plain words; blank without trouble
 * @param nextStep what a worker can do; blank without trouble
 */
public record KnownTo(
        AgencyId agency,
        String agencyName,
        AnswerState state,
        int records,
        Optional<LocalDate> since,
        String contact,
        Optional<AskTrouble> trouble,
        String happened,
        String nextStep) {}
