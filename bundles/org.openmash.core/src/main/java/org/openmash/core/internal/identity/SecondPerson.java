package org.openmash.core.internal.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;

/** When a confirmation needs a second person: where the machine does not say "same" and a mistake is easy or grave. */
public final class SecondPerson {

    /** Adults who are neither parent nor carer: what is held about them is most often what the case is about. */
    private static final Set<String> OF_CONCERN = Set.of("partner", "other");

    private static final int DUMMY_DAY = 15;

    private SecondPerson() {}

    /** Why; blank when one person is enough. */
    public static String why(Subject subject, PersonDetails record, Comparison comparison) {
        if (comparison.band() == Band.SAME) {
            return "";
        }
        if (OF_CONCERN.contains(subject.role())) {
            return "an adult of concern: a second person confirms";
        }
        boolean dummy = record.birth().filter(SecondPerson::dummy).isPresent()
                || subject.person().birth().filter(SecondPerson::dummy).isPresent();
        return dummy ? "the birth date may be a stand-in: a second person confirms" : "";
    }

    /** Whether somebody else has confirmed it already, and nothing was said since. */
    public static boolean isSecond(List<IdentityEntry> history, Subject subject, UserId caller) {
        if (history.isEmpty()) {
            return false;
        }
        IdentityEntry last = history.get(history.size() - 1);
        return last.awaitsSecond()
                && last.verdict() == Verdict.CONFIRMED
                && last.subject().equals(subject.id())
                && !last.by().equals(caller);
    }

    /** 1 January, and the 15th that the census asks to write for an unknown day. */
    private static boolean dummy(PartialDate birth) {
        LocalDate date = birth.date();
        boolean stand = date.getDayOfYear() == 1 || date.getDayOfMonth() == DUMMY_DAY;
        return birth.precision() != PartialDate.Precision.DAY || stand;
    }
}
