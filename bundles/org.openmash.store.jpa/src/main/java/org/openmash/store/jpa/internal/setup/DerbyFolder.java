package org.openmash.store.jpa.internal.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmash.core.api.HexId;
import org.openmash.store.jpa.internal.base.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the Derby database. Derby writes {@code service.properties} last when it makes a database and refuses a
 * folder without; a mark beside the key says that the database has been open once and may hold what was acknowledged.
 *
 * @param database folder of the database
 * @param mark file that is there once the database has been open
 */
record DerbyFolder(Path database, Path mark) {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyFolder.class);

    /** Puts a database aside whose making was cut off; nothing can be in it. */
    void putUnfinishedAside() {
        if (!Files.exists(database) || Files.exists(database.resolve("service.properties"))) {
            return;
        }
        if (Files.exists(mark)) {
            throw new StoreFault("service.properties: it is missing in " + database + "; restore it from the backup");
        }
        Path aside = database.resolveSibling(database.getFileName() + ".unfinished-" + HexId.random());
        try {
            Files.move(database, aside);
        } catch (IOException trouble) {
            throw new UncheckedIOException("url: make the folder of " + database + " writable", trouble);
        }
        LOG.warn("The making of the database was cut off; it begins anew, what was there lies in {}", aside);
    }

    /** Remembers that the database has been open. */
    void markOpened() {
        try {
            Files.createDirectories(mark.getParent());
            if (!Files.exists(mark)) {
                DerbyKey.write(mark, "this database has been open and holds data\n");
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("derby.made: make the folder of " + mark + " writable", trouble);
        }
    }
}
