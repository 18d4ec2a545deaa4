package org.openmash.connector.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Requirement;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a connector component with the kind of agency it speaks for. The build writes from it that the bundle needs a
 * hub with connector SPI 1.x ({@code org.openmash.spi}) and offers this agency ({@code org.openmash.agency}); a hub
 * with another SPI does not even resolve the bundle.
 *
 * <p>Configuration keys that the host reads from every connector's service properties: {@code agency.id} (defaults to
 * this value), {@code agency.areas} (areas it answers for), {@code allowed.hosts} ({@code host:port} entries), {@code
 * secret.NAME} (references, never values).
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@ComponentPropertyType
@Requirement(namespace = "org.openmash.spi", filter = "(&(version>=1.0)(!(version>=2.0)))")
@Capability(namespace = "org.openmash.agency", attribute = "org.openmash.agency=${#value}")
public @interface ForAgency {

    /** Kind of agency in one lower-case word: {@code police}, {@code health}, … Becomes the property {@code for.agency}. */
    String value();
}
