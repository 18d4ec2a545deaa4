package org.openmash.core.api.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * A strategy discussion as it was held.
 *
 * @param requestedAt when it was asked for
 * @param heldAt when it took place; not before it was asked for
 * @param attendance who was invited, and who was there
 * @param whyWithout why it was held without an agency that must be there; blank when all were
 * @param enquiry what was decided about a section 47 enquiry
 * @param words what was said and decided
 * @param actions who does what by when
 */
public record NewDiscussion(
        Instant requestedAt,
        Instant heldAt,
        List<Attender> attendance,
        String whyWithout,
        Enquiry enquiry,
        Words words,
        List<PlannedAction> actions) {

    /** Whether a section 47 enquiry follows. */
    public enum Enquiry {
        NONE,
        SINGLE_AGENCY,
        JOINT
    }

    /** A person by agency and role. @param there whether the person took part, in the room or by telephone */
    public record Attender(AgencyId agency, String role, boolean there) {}

    /** What was said. @param childSeen who sees the child, when and where; blank when not decided */
    public record Words(String information, String decisions, String rationale, String childSeen) {
        @Override
        public String toString() {
            return "Words[•••]";
        }
    }

    /** An action. @param owner the person or role that does it */
    public record PlannedAction(String text, AgencyId agency, String owner, LocalDate due) {
        @Override
        public String toString() {
            return "PlannedAction[" + agency + "]";
        }
    }

    public NewDiscussion {
        attendance = attendance == null ? List.of() : List.copyOf(attendance);
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "NewDiscussion[•••]";
    }
}
