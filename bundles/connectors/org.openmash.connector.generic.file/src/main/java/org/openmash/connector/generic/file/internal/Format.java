package org.openmash.connector.generic.file.internal;

import java.util.List;
import java.util.Set;
import org.openmash.connector.support.Row;

/** How files are read. Thread-safe. */
interface Format {

    /**
     * @param rows where the rows are, for a format that can hold several kinds; blank otherwise
     * @param optional columns that a row may lack, where the format allows it
     * @throws FileFault with the place in the file and the mend
     */
    List<Row> read(byte[] content, String rows, Set<String> optional) throws FileFault;
}
