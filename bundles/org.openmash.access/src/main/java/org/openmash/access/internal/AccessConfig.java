package org.openmash.access.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration of PID {@code org.openmash.access}. */
@ObjectClassDefinition(
        name = "OpenMASH access",
        description = "Sessions, keys and the first administrator. Everything has a default.")
public @interface AccessConfig {

    String PID = "org.openmash.access";

    @AttributeDefinition(name = "Idle minutes", description = "A session ends after so many minutes without a request.")
    int idleMinutes() default 15;

    @AttributeDefinition(name = "Absolute hours", description = "A session ends after so many hours in any case.")
    int absoluteHours() default 10;

    @AttributeDefinition(
            name = "First area",
            description = "Area of the administrator who is made when the hub has no user at all.")
    String firstArea() default "main";

    @AttributeDefinition(
            name = "Data folder",
            description = "Where the node's own files lie; the hub's data folder when left out.")
    String dataFolder() default "";

    @AttributeDefinition(
            name = "Master key file",
            description = "32 random bytes, mode 0600; made at first start. Keep a copy apart from the database's:"
                    + " without it nothing sealed can be read. Default: keys/master.key in the data folder.")
    String masterKeyFile() default "";
}
