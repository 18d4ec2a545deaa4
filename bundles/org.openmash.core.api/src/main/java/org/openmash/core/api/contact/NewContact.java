package org.openmash.core.api.contact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.restriction.RestrictionLine.Category;

/**
 * A contact as it arrives. Nothing is rejected for missing facts; wrong ones are. {@code toString()} is redacted.
 *
 * @param area the area it is for
 * @param channel how it came
 * @param sourceCode DfE source of referral code, {@code 1A} to {@code 10}; "unknown" is 10
 * @param receivedAt when the hub received it (UTC), which starts the clocks; not in the future
 * @param reporter who reports: name and office; blank when unknown, which becomes a task except for source 9 (anonymous)
 * @param concern concern category; blank when not said
 * @param narrative what happened, at most 20,000 characters
 * @param people everybody named, at least one child
 * @param address where the household lives; blank when unknown
 * @param incidentRef the reporter's incident or form number; blank when none
 * @param earlierNotices what it says about earlier notices, a line each
 * @param teamId the referrer's own team, where the feedback goes; empty when none
 * @param consultation number of a consultation that it quotes; blank when none
 * @param restricted why its record must be a restricted one from the first moment; empty when it need not
 */
public record NewContact(
        String area,
        Channel channel,
        String sourceCode,
        Instant receivedAt,
        String reporter,
        String concern,
        String narrative,
        List<NamedPerson> people,
        String address,
        String incidentRef,
        List<String> earlierNotices,
        Optional<String> teamId,
        String consultation,
        Optional<Category> restricted) {

    /** Ways in. */
    public enum Channel {
        POLICE_NOTICE,
        FORM,
        TELEPHONE,
        OTHER_AUTHORITY,
        EMERGENCY_DUTY_TEAM,
        HEALTH_NOTIFICATION
    }

    /**
     * A person in the contact.
     *
     * @param role {@code child}, {@code unborn}, {@code mother}, {@code father}, {@code partner}, {@code carer}, {@code
     *     sibling} or {@code other}
     * @param person identity as reported
     */
    public record NamedPerson(String role, PersonDetails person) {
        public NamedPerson {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(person, "person");
        }
    }

    public NewContact {
        people = List.copyOf(people);
        earlierNotices = List.copyOf(earlierNotices);
        consultation = consultation == null ? "" : consultation;
        restricted = restricted == null ? Optional.empty() : restricted;
    }

    /** A contact that quotes no consultation and needs no restriction. */
    public NewContact(
            String area,
            Channel channel,
            String sourceCode,
            Instant receivedAt,
            String reporter,
            String concern,
            String narrative,
            List<NamedPerson> people,
            String address,
            String incidentRef,
            List<String> earlierNotices,
            Optional<String> teamId) {
        this(
                area,
                channel,
                sourceCode,
                receivedAt,
                reporter,
                concern,
                narrative,
                people,
                address,
                incidentRef,
                earlierNotices,
                teamId,
                "",
                Optional.empty());
    }

    /** The same contact, sent by that team. */
    public NewContact from(String team) {
        return new NewContact(
                area,
                channel,
                sourceCode,
                receivedAt,
                reporter,
                concern,
                narrative,
                people,
                address,
                incidentRef,
                earlierNotices,
                Optional.of(team),
                consultation,
                restricted);
    }

    @Override
    public String toString() {
        return "NewContact[" + channel + "]";
    }
}
