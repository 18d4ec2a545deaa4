package org.openmash.hosting.internal.ask;

import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.core.api.research.ResearchRequest;

/** The hub's questions as a connector sees them: nothing of the case but what it needs. */
final class Questions {

    private Questions() {}

    record Locate(String queryId, String area, PersonDetails subject, String purpose) implements LocateQuery {
        @Override
        public String toString() {
            return "LocateQuery[" + queryId + "]";
        }
    }

    record Retrieve(String requestId, String area, List<String> recordIds, String need, Optional<String> ticket)
            implements RetrieveRequest {
        @Override
        public String toString() {
            return "RetrieveRequest[" + requestId + "]";
        }
    }

    static RetrieveRequest retrieve(ResearchRequest request, List<String> recordIds) {
        return new Retrieve(
                request.id().value(), request.area(), List.copyOf(recordIds), request.need(), request.ticket());
    }
}
