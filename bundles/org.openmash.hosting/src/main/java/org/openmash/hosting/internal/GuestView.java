package org.openmash.hosting.internal;

import java.lang.StackWalker.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Component;

/**
 * What a connector sees of the service registry: its own services and the log, nothing of the hub. Immediate, since a
 * hook works from its registration on and nobody asks for it. Called from many threads.
 */
@Component(
        service = {FindHook.class, EventListenerHook.class},
        immediate = true)
public final class GuestView implements FindHook, EventListenerHook {

    private static final String AGENCY = "org.openmash.agency";
    private static final List<String> OPEN = List.of("org.osgi.service.log.");
    /** The component runtime finds it in a connector's name, to hand the connector its own configuration. */
    private static final String CONFIGURATIONS = "org.osgi.service.cm.ConfigurationAdmin";

    private static final StackWalker STACK =
            StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

    @Override
    public void find(
            BundleContext context,
            String name,
            String filter,
            boolean allServices,
            Collection<ServiceReference<?>> references) {
        Bundle asking = context.getBundle();
        if (guest(asking)) {
            references.removeIf(reference -> foreign(asking, reference) && !forItsConfiguration(asking, reference));
        }
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        ServiceReference<?> reference = event.getServiceReference();
        listeners.keySet().removeIf(context -> guest(context.getBundle()) && foreign(context.getBundle(), reference));
    }

    /** Whether it is a connector: the build writes the capability from its annotation. */
    private static boolean guest(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && !revision.getDeclaredCapabilities(AGENCY).isEmpty();
    }

    private static boolean foreign(Bundle guest, ServiceReference<?> reference) {
        return !guest.equals(reference.getBundle())
                && !types(reference).stream().allMatch(type -> OPEN.stream().anyMatch(type::startsWith));
    }

    private static boolean forItsConfiguration(Bundle guest, ServiceReference<?> reference) {
        return types(reference).equals(List.of(CONFIGURATIONS)) && !asksItself(guest);
    }

    /** Whether code of the connector is behind the call. */
    private static boolean asksItself(Bundle guest) {
        BundleWiring wiring = guest.adapt(BundleWiring.class);
        ClassLoader own = wiring == null ? null : wiring.getClassLoader();
        return own == null
                || STACK.walk(frames ->
                        frames.anyMatch(frame -> frame.getDeclaringClass().getClassLoader() == own));
    }

    private static List<String> types(ServiceReference<?> reference) {
        return List.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
    }
}
