package org.openmash.identity.internal.compare;

import org.openmash.identity.internal.person.Born;
import org.openmash.identity.internal.person.Person;

/**
 * Birth dates: exact, day and month swapped, one digit wrong, one part wrong, estimated, apart. Expected dates among
 * themselves. An estimate and 1 January stand for any day of their year, give or take one for an estimate.
 */
final class Births {

    static final int SWAPPED = 1;
    static final int DIGIT = 2;
    static final int PART = 3;
    static final int YEAR = 4;
    static final int ESTIMATE = 5;
    static final int NEAR = 6;
    static final int DIFFERENT = 7;

    private Births() {}

    static void compare(Person one, Person other, Finding finding) {
        for (Born a : one.births()) {
            for (Born b : other.births()) {
                if (a.expected() == b.expected()) {
                    int level = level(a, b);
                    finding.better(level, level == 0 ? a.bits() : 0);
                }
            }
        }
    }

    private static int level(Born a, Born b) {
        int years = Math.abs(a.year() - b.year());
        if (!a.exact() || !b.exact()) {
            return years <= 1 ? ESTIMATE : years <= 3 ? NEAR : DIFFERENT;
        }
        if (a.is(b)) {
            return 0;
        }
        if (years == 0 && (a.dummy() || b.dummy())) {
            return ESTIMATE;
        }
        if (years == 0 && a.month() == b.day() && a.day() == b.month()) {
            return SWAPPED;
        }
        int digits = digits(a.year(), b.year()) + digits(a.month(), b.month()) + digits(a.day(), b.day());
        if (digits == 1) {
            return DIGIT;
        }
        int parts = (years == 0 ? 0 : 1) + (a.month() == b.month() ? 0 : 1) + (a.day() == b.day() ? 0 : 1);
        if (parts == 1 && years == 0) {
            return PART;
        }
        if (parts == 1 || years == 0 || digits == 2) {
            return YEAR;
        }
        return years == 1 ? NEAR : DIFFERENT;
    }

    private static int digits(int a, int b) {
        int different = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
            different += x % 10 == y % 10 ? 0 : 1;
        }
        return different;
    }
}
