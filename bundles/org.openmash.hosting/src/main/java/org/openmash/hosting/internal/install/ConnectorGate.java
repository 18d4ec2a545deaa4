package org.openmash.hosting.internal.install;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The gate for every way in: a bundle that speaks for an agency, or a fragment that would join such a bundle or one of
 * the hub's, resolves only when its code is known. Immediate, since the framework asks from the start on. Called from
 * many threads.
 */
@Component(
        service = {ResolverHookFactory.class, CollisionHook.class},
        immediate = true)
public final class ConnectorGate implements ResolverHookFactory, CollisionHook {

    static final String AGENCY = "org.openmash.agency";

    private static final String OURS = "org.openmash.";
    private static final Pattern HOST = Pattern.compile("osgi\\.wiring\\.host=([^)]+)\\)");

    private final BundleContext context;
    private final KnownCode code;

    @Activate
    public ConnectorGate(BundleContext context, @Reference KnownCode code) {
        this.context = context;
        this.code = code;
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return new ResolverHook() {
            @Override
            public void filterResolvable(Collection<BundleRevision> candidates) {
                candidates.removeIf(ConnectorGate.this::refuses);
            }

            @Override
            public void filterSingletonCollisions(
                    BundleCapability singleton, Collection<BundleCapability> collisionCandidates) {
                // Singletons are the framework's affair.
            }

            @Override
            public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
                // Wires are the framework's affair.
            }

            @Override
            public void end() {
                // Nothing was held.
            }
        };
    }

    boolean refuses(BundleRevision revision) {
        return (speaks(revision) || joinsAConnector(revision)) && !code.admits(revision.getBundle());
    }

    static boolean speaks(BundleRevision revision) {
        return revision != null && !revision.getDeclaredCapabilities(AGENCY).isEmpty();
    }

    private boolean joinsAConnector(BundleRevision revision) {
        return (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0
                && revision.getDeclaredRequirements(HostNamespace.HOST_NAMESPACE).stream()
                        .map(host -> host.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, ""))
                        .map(HOST::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1))
                        .anyMatch(host -> host.startsWith(OURS) || isConnector(host));
    }

    private boolean isConnector(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .anyMatch(bundle -> speaks(bundle.adapt(BundleRevision.class)));
    }

    /** The hub itself may put a build of a connector beside another build of the same version. */
    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> collisionCandidates) {
        if (operation == CollisionHook.INSTALLING && target.equals(context.getBundle())) {
            collisionCandidates.clear();
        }
    }
}
