package org.openmash.core.api.identity;

import java.util.List;
import org.openmash.connector.api.PersonDetails;
import org.osgi.annotation.versioning.ProviderType;

/** Compares people. Pure: no state, no clock, no store; called from many threads. */
@ProviderType
public interface SubjectMatcher {

    /**
     * @param subject the person looked for
     * @param household the other people of the case, whose presence in the candidate's record counts as evidence
     * @param candidate a person as some source records it
     */
    Comparison compare(PersonDetails subject, List<PersonDetails> household, PersonDetails candidate);

    /**
     * Keys under which a person is found again although spelled otherwise (phonetic name, name halves, swapped birth
     * dates, identifiers); two alike people share at least one.
     */
    List<String> searchKeys(PersonDetails person);
}
