package org.openmash.rest.internal.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openmash.core.api.access.Action;

/** What a resource method does, in the words of the policy. The use-case behind it asks the policy; a session is needed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Does {
    Action value();
}
