package org.openmash.connector.schools.internal;

import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** A pupil of one school: the record id begins with the school's URN, so that it leads back to that school. */
record RecordId(String urn, String pupil) {

    static RecordId of(String urn, String pupil) {
        return new RecordId(urn, pupil);
    }

    static RecordId parse(String text) throws ConnectorFault {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "a confirmed record names no school: locate again");
        }
        return new RecordId(text.substring(0, colon), text.substring(colon + 1));
    }

    String text() {
        return urn + ":" + pupil;
    }
}
