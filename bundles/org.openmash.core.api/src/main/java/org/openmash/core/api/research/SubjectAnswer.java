package org.openmash.core.api.research;

import org.openmash.connector.api.Answer;
import org.openmash.core.api.SubjectId;

/**
 * An answer about one subject of a request.
 *
 * @param remaining how many subjects of the same request are still to be answered; 0 with the last
 * @param <T> what the answer holds
 */
public record SubjectAnswer<T>(SubjectId subject, Answer<T> answer, int remaining) {
    @Override
    public String toString() {
        return "SubjectAnswer[" + subject + "]";
    }
}
