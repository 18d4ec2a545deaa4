package org.openmash.core.internal.fake;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** The real stores on an embedded Derby in memory. */
public final class DerbyStores {

    private static SqlStores only;

    private DerbyStores() {}

    public static synchronized TestHub.Stores empty() {
        if (only == null) {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("memory:core");
            source.setCreateDatabase("create");
            only = new SqlStores(source);
        }
        return only.empty();
    }
}
