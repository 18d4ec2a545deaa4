package org.openmash.rest.internal.door;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.openmash.core.api.access.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;

/**
 * Puts a guard before every resource method. A method of ours without action or opening keeps REST from starting; what
 * Jersey adds by itself is closed.
 */
@Component(service = DynamicFeature.class)
@JakartarsExtension
@JakartarsName("mash-session")
public final class SessionFeature implements DynamicFeature {

    private static final String OURS = "org.openmash.";

    private final Accounts accounts;
    private final Settings settings;

    @Activate
    public SessionFeature(@Reference Accounts accounts, @Reference Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (!resource.getResourceClass().getName().startsWith(OURS)) {
            ContainerRequestFilter closed = request -> {
                throw new NotAllowedException("GET");
            };
            context.register(closed, Priorities.AUTHENTICATION);
            return;
        }
        Guarded.check(method);
        OpenTo open = method.getAnnotation(OpenTo.class);
        boolean everybody = open != null && open.value() == OpenTo.Who.EVERYBODY;
        context.register(new SessionGuard(accounts, settings, everybody, taken(method)), Priorities.AUTHENTICATION);
    }

    private static MediaType taken(Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        return own == null ? MediaType.APPLICATION_JSON_TYPE : MediaType.valueOf(own.value()[0]);
    }
}
