package org.openmash.store.jpa.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Optional;
import org.openmash.core.api.store.Transactions;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.setup.Pools;
import org.openmash.store.jpa.internal.setup.StoreSettings;
import org.openmash.store.jpa.internal.setup.UnitOpening;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Opens the configured database and offers it to the stores. Immediate, since it registers its service only when the
 * database is open and its tables are up to date: without a safe database there is no store and nothing that needs one.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.openmash.store")
@Capability(
        namespace = "osgi.service",
        attribute =
                "objectClass:List<String>=\"org.openmash.store.jpa.internal.base.JpaUnit,org.openmash.core.api.store.Transactions\"")
@Designate(ocd = StoreDatabase.Config.class)
public final class StoreDatabase {

    /** Configuration {@code org.openmash.store}; its defaults make an encrypted Derby database in the data folder. */
    @ObjectClassDefinition(name = "OpenMASH store", description = "The database that keeps what the hub knows")
    @interface Config {
        @AttributeDefinition(
                name = "Address",
                description = "JDBC URL without secrets: jdbc:derby:FOLDER or jdbc:postgresql://HOST/DATABASE."
                        + " Blank: Derby in the data folder.")
        String url() default "";

        @AttributeDefinition(name = "User", description = "Database user; blank for Derby")
        String user() default "";

        @AttributeDefinition(
                name = "Password reference",
                description = "Where the password is kept: file:/path or env:NAME; blank for Derby")
        String passwordRef() default "";

        @AttributeDefinition(name = "Pool size", description = "Connections kept open, 2 to 100")
        int poolSize() default 10;

        @AttributeDefinition(
                name = "Wait at start",
                description = "Seconds to wait for the database at the start of the hub")
        int startWaitSeconds() default 60;

        @AttributeDefinition(
                name = "Driver",
                description = "Filter of the driver service: (osgi.jdbc.driver.name=derby) or"
                        + " (osgi.jdbc.driver.class=org.postgresql.Driver)")
        String dsf_target() default "(osgi.jdbc.driver.name=derby)";
    }

    private final HikariDataSource pool;
    private final JpaUnit unit;
    private final ServiceRegistration<?> registration;

    @Activate
    public StoreDatabase(BundleContext context, Config config, @Reference(name = "dsf") DataSourceFactory driver)
            throws SQLException {
        Path data =
                Path.of(Optional.ofNullable(context.getProperty("karaf.data")).orElse("data"));
        StoreSettings settings = new StoreSettings(
                config.url(), config.user(), config.passwordRef(), config.poolSize(), config.startWaitSeconds(), data);
        pool = Pools.open(settings, driver);
        unit = open(context);
        registration = context.registerService(
                new String[] {JpaUnit.class.getName(), Transactions.class.getName()}, unit, describe());
    }

    @Deactivate
    void close() {
        registration.unregister();
        unit.close();
        pool.close();
    }

    private JpaUnit open(BundleContext context) {
        ClassLoader loader = context.getBundle().adapt(BundleWiring.class).getClassLoader();
        boolean open = false;
        try {
            JpaUnit opened = UnitOpening.open(pool, loader, context.getBundle().getEntry("/"));
            open = true;
            return opened;
        } finally {
            if (!open) {
                pool.close();
            }
        }
    }

    private Dictionary<String, Object> describe() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("openmash.store.kind", unit.dialect().name().toLowerCase(Locale.ROOT));
        return properties;
    }
}
