package org.openmash.rest.internal.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For the few resource methods that touch nothing the policy guards. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    /** Who may call it. */
    enum Who {
        /** Also people who are not signed in. */
        EVERYBODY,
        /** Everybody with a session. */
        SIGNED_IN
    }

    Who value();
}
