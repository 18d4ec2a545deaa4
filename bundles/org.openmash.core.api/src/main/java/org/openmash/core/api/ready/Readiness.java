package org.openmash.core.api.ready;

import java.util.List;

/** What a starting hub still waits for. While there is no such service, the hub is not ready. Thread-safe. */
public interface Readiness {

    /** What is still to come, for the operator's eyes; empty when the hub can be put to work. Never waits. */
    List<String> missing();
}
