package org.openmash.connector.generic.file.internal;

import java.nio.file.attribute.FileTime;
import java.util.List;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;

/**
 * One file as it was read.
 *
 * @param people empty when the file could not be read
 * @param facts of people in this file or another
 * @param problem where and how to mend it; blank when the file is good
 */
record Delivery(String name, long size, FileTime changed, List<Candidate> people, List<Fact> facts, String problem) {

    Delivery {
        people = List.copyOf(people);
        facts = List.copyOf(facts);
    }

    boolean stillIs(long otherSize, FileTime otherChanged) {
        return size == otherSize && changed.equals(otherChanged);
    }

    @Override
    public String toString() {
        return "Delivery[" + name + "]";
    }
}
