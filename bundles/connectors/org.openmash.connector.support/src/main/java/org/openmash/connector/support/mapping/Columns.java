package org.openmash.connector.support.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.support.Row;

/** Looks whether rows have what a mapping names; names of columns are no personal data. */
final class Columns {

    private Columns() {}

    static void check(Row row, String path, Stream<String> wanted) throws ConnectorFault {
        List<String> missing = wanted.filter(column -> !row.has(column)).toList();
        if (!missing.isEmpty()) {
            throw new ConnectorFault(
                    Kind.CONFIGURATION,
                    path + ": there is no column " + missing.get(0) + "; there are "
                            + String.join(", ", row.columns()));
        }
    }
}
