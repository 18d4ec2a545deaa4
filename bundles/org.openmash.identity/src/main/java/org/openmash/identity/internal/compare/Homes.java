package org.openmash.identity.internal.compare;

import org.openmash.identity.internal.person.Home;
import org.openmash.identity.internal.person.Person;

/** Where people live or lived: the same postcode, the same home, a neighbouring unit, the same district or area. */
final class Homes {

    private static final int HOME = 1;
    private static final int UNIT = 2;
    private static final int DISTRICT = 3;
    private static final int AREA = 4;
    private static final int DIFFERENT = 5;
    private static final int INWARD = 3;

    private Homes() {}

    static void compare(Person one, Person other, Finding finding) {
        for (Home a : one.homes()) {
            for (Home b : other.homes()) {
                if (a.is(b)) {
                    finding.better(0, a.postcode() == null ? 0 : a.postcode().bits());
                } else if (a.postcode() != null && b.postcode() != null) {
                    finding.better(level(a.postcode().text(), b.postcode().text()), 0);
                }
            }
        }
    }

    private static int level(String a, String b) {
        if (a.equals(b)) {
            return HOME;
        }
        if (Likeness.oneEdit(a, b) || front(a, b, INWARD - 1)) {
            return UNIT;
        }
        if (front(a, b, INWARD)) {
            return DISTRICT;
        }
        int area = area(a);
        return area == area(b) && a.startsWith(b.substring(0, area)) ? AREA : DIFFERENT;
    }

    /** Whether both are the same but for the last letters. */
    private static boolean front(String a, String b, int last) {
        int length = Math.max(1, a.length() - last);
        return length == Math.max(1, b.length() - last) && a.regionMatches(0, b, 0, length);
    }

    /** How many letters the area has; the whole of what begins with a digit. */
    private static int area(String postcode) {
        int end = 0;
        while (end < postcode.length() && Character.isLetter(postcode.charAt(end))) {
            end++;
        }
        return end == 0 ? postcode.length() : end;
    }
}
