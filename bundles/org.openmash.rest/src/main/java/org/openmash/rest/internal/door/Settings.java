package org.openmash.rest.internal.door;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator may set for REST; changes take effect at once. Thread-safe. */
@Component(service = Settings.class, configurationPid = "org.openmash.rest")
@Designate(ocd = Settings.Config.class)
public final class Settings {

    /** Keys of {@code etc/org.openmash.rest.cfg}. */
    @ObjectClassDefinition(id = "org.openmash.rest", name = "OpenMASH REST", description = "The hub's REST interface")
    @interface Config {
        @AttributeDefinition(name = "Largest body, bytes", description = "Larger request bodies are refused")
        long maxBodyBytes() default 1_048_576;

        @AttributeDefinition(
                name = "Secure cookies always",
                description = "Set when a proxy in front speaks HTTPS but calls the hub by a loopback name")
        boolean alwaysSecureCookies() default false;

        @AttributeDefinition(name = "Event streams per person", description = "More at the same time are refused")
        int eventStreamsPerPerson() default 8;
    }

    /** Checked values. */
    private record Values(long maxBodyBytes, boolean alwaysSecureCookies, int eventStreamsPerPerson) {
        private Values {
            if (maxBodyBytes < 1024) {
                throw new IllegalArgumentException("org.openmash.rest: maxBodyBytes must be 1024 or more");
            }
            if (eventStreamsPerPerson < 1) {
                throw new IllegalArgumentException("org.openmash.rest: eventStreamsPerPerson must be 1 or more");
            }
        }

        private static Values from(Config config) {
            return new Values(config.maxBodyBytes(), config.alwaysSecureCookies(), config.eventStreamsPerPerson());
        }
    }

    private volatile Values values;

    @Activate
    public Settings(Config config) {
        values = Values.from(config);
    }

    /** For tests: the defaults. */
    public Settings() {
        values = new Values(1_048_576, false, 8);
    }

    @Modified
    void modified(Config config) {
        values = Values.from(config);
    }

    public long maxBodyBytes() {
        return values.maxBodyBytes();
    }

    public boolean alwaysSecureCookies() {
        return values.alwaysSecureCookies();
    }

    public int eventStreamsPerPerson() {
        return values.eventStreamsPerPerson();
    }
}
