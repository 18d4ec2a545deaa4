package org.openmash.connector.education.internal;

import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * One file of the folder as it was read.
 *
 * @param records empty when the file could not be read
 * @param problem field and mend; blank when the file is good
 */
record Delivery(String name, long size, FileTime changed, List<PupilRecord> records, String problem) {

    Delivery {
        records = List.copyOf(records);
    }

    boolean stillIs(long otherSize, FileTime otherChanged) {
        return size == otherSize && changed.equals(otherChanged);
    }

    @Override
    public String toString() {
        return "Delivery[" + name + "]";
    }
}
