package org.openmash.connector.testkit;

import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;

/** A question about one person, as the hub asks it. */
public record TestQuery(String queryId, String area, PersonDetails subject, String purpose) implements LocateQuery {

    public static TestQuery about(PersonDetails subject) {
        return new TestQuery("query-1", "westmoor", subject, "Children Act 1989 s17: is this child safe at home?");
    }

    @Override
    public String toString() {
        return "TestQuery[" + queryId + "]";
    }
}
