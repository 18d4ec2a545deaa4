package org.openmash.rest.internal.shape;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.Course.Usefulness;
import org.openmash.core.api.allocation.EpisodeKind;
import org.openmash.core.api.casework.Rating;

/** Small bodies of requests that the hub knows as plain parameters. */
public final class Requests {

    private Requests() {}

    /** A local user signs in. */
    public record SignIn(String userName, String password) {
        @Override
        public String toString() {
            return "SignIn[•••]";
        }
    }

    /** Change of the own password. */
    public record PasswordChange(String before, String after) {
        @Override
        public String toString() {
            return "PasswordChange[•••]";
        }
    }

    /** What a connector is told, key to value; without a connector it is that of the document. */
    public record NewConfiguration(String connector, Map<String, String> values) {
        public NewConfiguration {
            values = values == null ? Map.of() : values;
        }

        @Override
        public String toString() {
            return "NewConfiguration[•••]";
        }
    }

    /** A file under its name. */
    public record NewAttachment(String name, byte[] content) {
        @Override
        public String toString() {
            return "NewAttachment[•••]";
        }
    }

    /** A rating and its reason. */
    public record NewRating(Rating rating, String reason) {}

    /** Why the hub asks although a parent has refused. */
    public record NewOverride(String reason) {}

    /** What is new, so that a decided case goes back into research. */
    public record Reopening(String reason) {}

    /** Why the clocks of a case are held: a reason's code, and words. */
    public record Pause(String reason, String note) {}

    /** Why a request is taken back. */
    public record Cancellation(String reason) {}

    /** Why a restriction is lifted, or the caller must not know of a case. */
    public record RestrictionReason(String reason) {}

    /** Who may open a restricted record, and until when. */
    public record NamedUser(String userName, String reason, Optional<LocalDate> until) {}

    /** Who is kept from a case. */
    public record WalledUser(String userName, String reason) {}

    /** Which line ends. */
    public record LineEnding(String line, String reason) {}

    /** Why a legal hold is set or lifted. */
    public record HoldReason(String reason) {}

    /** What an evidence pack is for, and as of when; empty for now. */
    public record EvidenceWish(String reason, Optional<Instant> at) {
        public EvidenceWish {
            at = at == null ? Optional.empty() : at;
        }
    }

    /** Why a case is closed. */
    public record Closure(String reason) {}

    /** Words to the referrer. */
    public record NewFeedback(String words) {}

    /** What was fed back; empty before that. */
    public record Feedback(Optional<String> words) {}

    /** Accepts or declines a pack. */
    public record Acknowledgement(boolean accepted, String comment) {}

    /** The information-sharing agreement with an agency in an area. */
    public record NewAgreement(String area, SharingAgreement sharing) {}

    /** Why an agency is not asked for a while. */
    public record Suspension(String area, String reason) {}

    /** In which area something is done. */
    public record InArea(String area) {}

    /** Words that somebody says, such as a position or an answer. */
    public record Said(String words) {
        @Override
        public String toString() {
            return "Said[•••]";
        }
    }

    /** What came of an action of a strategy discussion, by its place in the list. */
    public record ActionDone(int action, String words) {
        @Override
        public String toString() {
            return "ActionDone[" + action + "]";
        }
    }

    /** A connector by its name in the catalogue. */
    public record NewConnector(String name) {}

    /** Checksum of a connector's archive, read off the archive by the person who approves. */
    public record Checksum(String sha256) {}

    /** A generated password, shown once. */
    public record GeneratedPassword(String password) {
        @Override
        public String toString() {
            return "GeneratedPassword[•••]";
        }
    }

    /** A team's word on an allocation. */
    public record AllocationReport(AllocationStep step, String words) {}

    /** How the child is. */
    public record FollowUpAnswer(String words) {}

    /** Whether the pack helped. */
    public record NewPackRating(Usefulness useful, String comment) {}

    /** The case that this one follows. */
    public record NewEpisode(CaseId earlier, EpisodeKind kind) {}

    /** Words for the officers of a beat. */
    public record BeatWords(String words) {}
}
