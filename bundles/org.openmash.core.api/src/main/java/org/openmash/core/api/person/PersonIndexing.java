package org.openmash.core.api.person;

import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Writes the index of the hub's own people anew, step by step, while the hub works. Called from many threads. */
@ProviderType
public interface PersonIndexing {

    /**
     * Indexes the next people in the order of their ids, in one transaction.
     *
     * @param after id of the last person of the step before; blank to begin
     */
    Step next(Caller caller, String after);

    /**
     * How far it is.
     *
     * @param people how many people this step indexed
     * @param last id of the last of them, to go on from; what was given when there was nobody
     * @param done whether nobody is left
     */
    record Step(int people, String last, boolean done) {}
}
