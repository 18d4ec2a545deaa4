package org.openmash.shell.internal;

import org.apache.karaf.shell.support.table.ShellTable;

/** Tables of the console. */
final class Tables {

    private Tables() {}

    static ShellTable of(String... heads) {
        ShellTable table = new ShellTable();
        for (String head : heads) {
            table.column(head);
        }
        return table;
    }
}
