package org.openmash.connector.testkit;

import java.nio.charset.StandardCharsets;

/** What a {@link SimulatedSystem} answers. */
public record Reply(int status, String contentType, byte[] body) {

    public static Reply json(String text) {
        return new Reply(200, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without a body. */
    public static Reply status(int status) {
        return new Reply(status, "text/plain", new byte[0]);
    }

    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
