package org.openmash.core.api.identity;

import java.util.List;
import java.util.Map;
import org.openmash.connector.api.Identifier;
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

    /** Grows whenever the same person would get other search keys: then everybody must be indexed anew. */
    int keyVersion();

    /**
     * Those search keys that strangers share, by what they are of: {@code name} and {@code birth date}. How many people
     * have one tells what an agreement on it is worth. What is not known is left out.
     */
    Map<String, List<String>> sharedKeys(PersonDetails person);

    /** Whether nothing speaks against a number: its form and its check are right, or nobody knows a rule for it. */
    boolean sound(Identifier number);
}
