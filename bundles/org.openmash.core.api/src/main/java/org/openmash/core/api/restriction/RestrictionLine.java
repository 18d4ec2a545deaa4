package org.openmash.core.api.restriction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;

/**
 * One line of what a case is closed to and open for. Lines end, they are never erased.
 *
 * @param kind what it does
 * @param user the person it is about; empty for {@link Kind#RESTRICTED}
 * @param cause why, as a code: a {@link Category} for a restricted record, a {@link Cause} for a wall, blank for a
 *     named person
 * @param since when it began (UTC)
 * @param until when it ends by itself (UTC); empty for never
 * @param endedAt when somebody ended it (UTC); empty while nobody has
 * @param words what people wrote
 */
public record RestrictionLine(
        EntryId id,
        CaseId caseId,
        String area,
        Kind kind,
        Optional<UserId> user,
        String cause,
        Instant since,
        Optional<Instant> until,
        Optional<Instant> endedAt,
        Sealed<Words> words) {

    /** What a line does. */
    public enum Kind {
        /** The record is closed to everybody in the room who is not named. */
        RESTRICTED,
        /** This person may open the restricted record for a time. */
        NAMED,
        /** This person may not know of the case, whatever else is said. */
        WALL
    }

    /** Why a record is restricted: the groups of people that local procedures protect. */
    public enum Category {
        STAFF,
        RELATIVE_OF_STAFF,
        DEATH_OR_REVIEW,
        PUBLIC_INTEREST,
        ADOPTION,
        OTHER
    }

    /** Why a person stands behind a wall. */
    public enum Cause {
        /** Said so themselves. */
        DECLARED,
        /** Somebody in the case has their name. */
        OWN_NAME,
        /** Somebody in the case has their family name, or that of a relative, and their address. */
        SAME_HOUSEHOLD,
        /** A keeper of restrictions decided it. */
        DECIDED
    }

    /**
     * What people wrote.
     *
     * @param person name of the person it is about; blank for none
     * @param reason why
     * @param contact whom others are told to ask when a search would have found the record; blank: they are told nothing
     * @param by name of who wrote it; {@code hub} for what was detected
     * @param ending who ended it and why; blank while nobody has
     */
    public record Words(String person, String reason, String contact, String by, String ending) {

        /** The same, ended. */
        public Words ended(String byName, String why) {
            return new Words(person, reason, contact, by, byName + ": " + why);
        }

        @Override
        public String toString() {
            return "Words[redacted]";
        }
    }

    public RestrictionLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(words, "words");
    }

    public boolean inForceAt(Instant now) {
        return endedAt.isEmpty() && until.map(now::isBefore).orElse(true);
    }

    /** The same line, ended by somebody for a reason. */
    public RestrictionLine ended(Instant at, String by, String why) {
        Words said = words.unseal().ended(by, why);
        return new RestrictionLine(id, caseId, area, kind, user, cause, since, until, Optional.of(at), Sealed.of(said));
    }

    @Override
    public String toString() {
        return "RestrictionLine[" + id + "]";
    }
}
