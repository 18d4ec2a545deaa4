package org.openmash.connector.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One message by which an agency tells the hub of a concern. {@code toString()} is redacted.
 *
 * @param externalId the agency's id of the notice; the hub takes each id once
 * @param incidentRef incident the notice is about, so that two notices of one incident can be linked; blank when none
 * @param sentAt when the agency sent it: the time of receipt that starts the clocks
 * @param grade the agency's own grade in its words; blank when none
 * @param reporter name and office of the person who reports
 * @param concern concern category code; blank when none
 * @param narrative what happened
 * @param people everybody named, children first
 * @param earlierNotices what the notice says about earlier notices on this household, one line each
 */
public record Notice(
        String externalId,
        String incidentRef,
        Instant sentAt,
        String grade,
        String reporter,
        String concern,
        String narrative,
        List<NamedPerson> people,
        List<String> earlierNotices) {

    /**
     * A person in a notice.
     *
     * @param role {@code child}, {@code mother}, {@code father}, {@code partner}, {@code other}
     * @param person identity as the notice has it
     */
    public record NamedPerson(String role, PersonDetails person) {
        public NamedPerson {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(person, "person");
        }
    }

    public Notice {
        Objects.requireNonNull(externalId, "externalId");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(incidentRef, "incidentRef");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(concern, "concern");
        Objects.requireNonNull(narrative, "narrative");
        people = List.copyOf(people);
        earlierNotices = List.copyOf(earlierNotices);
    }

    @Override
    public String toString() {
        return "Notice[" + externalId + "]";
    }
}
