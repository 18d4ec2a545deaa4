package org.openmash.core.internal.arrival;

import java.util.Optional;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.arrival.MissingFact.Fact;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;

/** Whether the case itself still lacks a fact; who the referrer is only a person can say. */
final class Absent {

    private Absent() {}

    static boolean is(Fact fact, CaseFile file, Optional<SubjectId> subject) {
        return switch (fact) {
            case BIRTH_DATE ->
                file.subjects().stream()
                        .filter(s -> subject.equals(Optional.of(s.id())))
                        .anyMatch(Absent::unknownBirth);
            case ADDRESS -> file.address().isBlank();
            case PARENT_TOLD -> file.basis().isEmpty();
            case REFERRER -> true;
        };
    }

    private static boolean unknownBirth(Subject subject) {
        return subject.person().birth().isEmpty()
                && subject.person().expectedBirth().isEmpty();
    }
}
