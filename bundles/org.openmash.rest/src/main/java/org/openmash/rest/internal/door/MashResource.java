package org.openmash.rest.internal.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** A resource of the hub: it is not served without session guard, problem mapper and JSON. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MashResource {

    boolean osgi_jakartars_resource() default true;

    String[] osgi_jakartars_extension_select() default {
        "(osgi.jakartars.name=mash-session)", "(osgi.jakartars.name=mash-problems)", "(osgi.jakartars.name=mash-json)"
    };
}
