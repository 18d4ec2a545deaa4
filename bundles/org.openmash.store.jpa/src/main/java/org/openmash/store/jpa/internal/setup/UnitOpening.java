package org.openmash.store.jpa.internal.setup;

import java.net.URL;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.openmash.store.jpa.internal.base.Dialect;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.StoreFault;
import org.openmash.store.jpa.internal.base.Trouble;

/** From a data source to a persistence unit with all its tables. */
public final class UnitOpening {

    private UnitOpening() {}

    /**
     * @param loader sees the entities and, in OSGi, the imports of this bundle
     * @param root where the entities lie
     */
    public static JpaUnit open(DataSource source, ClassLoader loader, URL root) {
        try {
            Dialect dialect = Dialect.of(source);
            Durability.check(source, dialect);
            Durability.tune(source, dialect);
            Migrations.run(source, dialect);
            return new JpaUnit(PersistenceUnits.create(source, dialect, loader, root), dialect);
        } catch (SQLException trouble) {
            throw new StoreFault("url: the database cannot be opened: " + Trouble.codes(trouble));
        }
    }
}
