package org.openmash.hosting.internal.install;

import java.util.List;
import java.util.Set;
import org.openmash.hosting.internal.agency.Unit;

/**
 * Connectors on this node and where others can be had. Steps change no bundle but the connector's own; taking one twice
 * changes nothing. Who says which step is wanted is elsewhere. Called from many threads, steps from one at a time.
 */
public interface ConnectorCatalogue {

    /**
     * A connector that is on this node or can be had.
     *
     * @param installed whether its bundle is in the hub
     * @param sha256 checksum of its archive in hexadecimal; blank when it came with the distribution
     * @param source where it comes from, in words for operators
     * @param note what is wrong or new, with the next step; blank when nothing
     */
    record Entry(String name, String version, boolean installed, String sha256, String source, String note) {

        public Entry(String name, String version, boolean installed) {
            this(name, version, installed, "", "", "");
        }

        public Unit unit() {
            return new Unit(name, version, sha256);
        }
    }

    /**
     * A connector that was looked at and can be started.
     *
     * @param agencies kinds of agency that it speaks for
     * @param findings what its code does that a person should know, in words
     */
    record Taken(Unit unit, Set<String> agencies, List<String> findings) {}

    /** One for each name, sorted; an installed one stands for its name, and its note says what else can be had. */
    List<Entry> entries();

    /**
     * Finds one, looks at its code and keeps it on this node. Nothing of it runs.
     *
     * @param fileOrName path of a KAR, or a name of the catalogue, of which the newest is taken
     * @throws org.openmash.core.api.InvalidRequest with what to do, when it cannot be had
     */
    Taken take(String fileOrName);

    /** What was taken before. */
    Taken taken(Unit unit);

    /** Versions whose bundles are in the hub, however far they came; without those that the gate refuses. */
    Set<Unit> present();

    /** Whether all of its bundles run. */
    boolean runs(Unit unit);

    /** Kinds of agency that the bundles of a version in the hub offer. */
    Set<String> agencies(Unit unit);

    /**
     * Starts one beside whatever else there is.
     *
     * @throws org.openmash.core.api.InvalidRequest with what to do; then nothing of it is left
     */
    void start(Unit unit);

    /** Takes one out of the hub; what is kept of it stays. */
    void stop(Unit unit);

    /** Keeps of a connector's archives only these. */
    void keepOnly(String name, Set<Unit> units);

    /** Whether the container has done what it does at its start, so that steps do not meet its own. */
    boolean settled();
}
