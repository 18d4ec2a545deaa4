package org.openmash.identity.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;

/** Compares birth dates: exact, swapped, one digit off, dummy, estimated, expected. Missing is not disagreement. */
final class BirthComparison {

    private static final double DUMMY = 2;

    private BirthComparison() {}

    static Optional<Evidence> of(PersonDetails one, PersonDetails other) {
        if (one.birth().isPresent() && other.birth().isPresent()) {
            return Optional.of(compare(one.birth().get(), other.birth().get()));
        }
        if (one.expectedBirth().isPresent() && other.expectedBirth().isPresent()) {
            boolean same = one.expectedBirth().equals(other.expectedBirth());
            return Optional.of(
                    same
                            ? Evidence.agrees(6, "birth", "Expected date of birth agrees")
                            : Evidence.conflicts(4, "birth", "Expected dates of birth differ"));
        }
        return Optional.empty();
    }

    static boolean exact(PersonDetails one, PersonDetails other) {
        return one.birth().isPresent()
                && other.birth().isPresent()
                && one.birth().get().precision() == Precision.DAY
                && one.birth().get().equals(other.birth().get());
    }

    /** 1 January and the 15th stand for "unknown" in many systems. */
    static boolean dummy(PersonDetails person) {
        return person.birth()
                .map(b -> b.date().getDayOfYear() == 1 || b.precision() != Precision.DAY)
                .orElse(false);
    }

    static boolean swapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }

    private static Evidence compare(PartialDate one, PartialDate other) {
        LocalDate a = one.date();
        LocalDate b = other.date();
        if (one.precision() != Precision.DAY || other.precision() != Precision.DAY) {
            return roughly(a, b);
        }
        if (a.equals(b)) {
            return a.getDayOfYear() == 1
                    ? Evidence.agrees(DUMMY, "birth", "Birth date agrees, but 1 January often stands for unknown")
                    : Evidence.agrees(11, "birth", "Birth date agrees");
        }
        if (swapped(a, b)) {
            return Evidence.agrees(6, "birth", "Day and month of birth are swapped");
        }
        if (a.getDayOfYear() == 1 || b.getDayOfYear() == 1) {
            return Evidence.conflicts(DUMMY, "birth", "One birth date is 1 January, which often stands for unknown");
        }
        if (oneDigitOff(a.toString(), b.toString())) {
            return Evidence.agrees(2, "birth", "Birth dates differ in one digit");
        }
        return Evidence.conflicts(10, "birth", "Birth dates are different");
    }

    private static Evidence roughly(LocalDate a, LocalDate b) {
        int years = Math.abs(a.getYear() - b.getYear());
        return years <= 1
                ? Evidence.agrees(2, "birth", "Estimated birth year fits")
                : Evidence.conflicts(
                        Math.min(years, 8), "birth", "Estimated birth years are " + years + " years apart");
    }

    private static boolean oneDigitOff(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences == 1;
    }
}
