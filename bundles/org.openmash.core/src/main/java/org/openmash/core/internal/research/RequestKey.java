package org.openmash.core.internal.research;

import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.internal.room.ContentHash;

/**
 * The id of a request follows from case and agency: a case has one request to each agency, whoever asks first and on
 * whichever node. Nobody can tell the case from it, and who does not know the case's random id cannot guess it.
 */
final class RequestKey {

    private static final int HEX_DIGITS = 32;

    private RequestKey() {}

    static RequestId of(CaseId caseId, AgencyId agency) {
        String hash = new ContentHash()
                .add("request")
                .add(caseId.value())
                .add(agency.value())
                .hex();
        return new RequestId(hash.substring(0, HEX_DIGITS));
    }
}
