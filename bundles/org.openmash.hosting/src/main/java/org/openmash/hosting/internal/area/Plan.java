package org.openmash.hosting.internal.area;

import java.util.Map;

/**
 * How an agency of a document gets its connector.
 *
 * @param kind for {@link Way#OWN}: under which name its configuration is kept; blank otherwise
 * @param values for {@link Way#OWN}: what stands in it
 * @param lender for {@link Way#BORROWED}: the area whose connector speaks here too; blank otherwise
 * @param words what an operator should know, with the next step where there is one; may be blank
 */
record Plan(Way way, String kind, Map<String, String> values, String lender, String words) {

    enum Way {
        /** By a configuration that the document writes. */
        OWN,
        /** By the connector that speaks for the agency in another area. */
        BORROWED,
        /** By a configuration that a person wrote. */
        BY_HAND,
        /** Its connector is not there; what the document wrote before stays for when it comes back. */
        ABSENT,
        /** Not at all, until somebody mends it. */
        TROUBLE
    }

    static Plan own(String kind, Map<String, String> values) {
        return new Plan(Way.OWN, kind, values, "", "");
    }

    static Plan borrowed(String lender) {
        return new Plan(Way.BORROWED, "", Map.of(), lender, "answers through the connector of " + lender);
    }

    static Plan said(Way way, String words) {
        return new Plan(way, "", Map.of(), "", words);
    }

    /** Without its values: whoever logs a plan needs none. */
    @Override
    public String toString() {
        return "Plan[" + way + "]";
    }

    boolean ready() {
        return way != Way.ABSENT && way != Way.TROUBLE;
    }
}
