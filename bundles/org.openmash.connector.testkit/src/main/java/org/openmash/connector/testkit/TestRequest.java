package org.openmash.connector.testkit;

import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.RetrieveRequest;

/** A request for what is held on confirmed records, as the hub makes it. */
public record TestRequest(String requestId, String area, List<String> recordIds, String need, Optional<String> ticket)
        implements RetrieveRequest {

    public static TestRequest on(List<String> recordIds) {
        return new TestRequest(
                "request-1", "westmoor", recordIds, "What bears on the child's safety?", Optional.empty());
    }
}
