package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.hosting.internal.agency.Unit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles of connectors in the framework. What came out of an archive says so in its location. */
public final class HubBundles {

    /** After the hub's own bundles, so that the gate is there when the framework starts again. */
    private static final int LATE = 90;

    private final BundleContext context;

    public HubBundles(BundleContext context) {
        this.context = context;
    }

    /** All bundles that speak for an agency, however they came in. */
    List<Bundle> speaking() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> ConnectorGate.speaks(bundle.adapt(BundleRevision.class)))
                .toList();
    }

    /** The versions that a bundle belongs to: of its archive, else one for each kind of agency. */
    static Set<Unit> units(Bundle bundle) {
        return Unit.at(bundle.getLocation())
                .map(Set::of)
                .orElseGet(() -> agencies(bundle)
                        .map(kind -> new Unit(kind, bundle.getVersion().toString(), ""))
                        .collect(Collectors.toSet()));
    }

    static Stream<String> agencies(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<BundleCapability> capabilities =
                revision == null ? List.of() : revision.getDeclaredCapabilities(ConnectorGate.AGENCY);
        return capabilities.stream()
                .map(capability -> String.valueOf(capability.getAttributes().get(ConnectorGate.AGENCY)));
    }

    /** Versions of connectors whose bundles are in the hub. */
    public Set<Unit> present() {
        return speaking().stream().flatMap(bundle -> units(bundle).stream()).collect(Collectors.toSet());
    }

    Set<String> agencies(Unit unit) {
        return of(unit).stream().flatMap(HubBundles::agencies).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Bundles of a version, libraries that its archive brought included. */
    List<Bundle> of(Unit unit) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> units(bundle).contains(unit))
                .toList();
    }

    boolean run(Unit unit) {
        List<Bundle> bundles = of(unit);
        return !bundles.isEmpty() && bundles.stream().allMatch(HubBundles::runs);
    }

    private static boolean runs(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE || fragment(bundle);
    }

    private static boolean fragment(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }

    /** Installs and starts what an archive brings. */
    void start(KarFile kar) throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        List<BundleException> refused = new ArrayList<>();
        kar.bundles((file, jar) -> {
            try {
                bundles.add(context.installBundle(kar.unit().location(file), jar));
            } catch (BundleException e) {
                refused.add(e);
            }
        });
        for (BundleException first : refused) {
            throw first;
        }
        for (Bundle bundle : bundles) {
            bundle.adapt(BundleStartLevel.class).setStartLevel(LATE);
        }
        start(bundles);
    }

    /** Starts what is there of a version. */
    void start(Unit unit) throws BundleException {
        start(of(unit));
    }

    private static void start(List<Bundle> bundles) throws BundleException {
        for (Bundle bundle : bundles) {
            if (!fragment(bundle)) {
                bundle.start();
            }
        }
    }

    /** Takes bundles out, and with them their class loaders. */
    void uninstall(List<Bundle> bundles) throws BundleException {
        for (Bundle bundle : bundles) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        }
        if (!bundles.isEmpty()) {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .refreshBundles(bundles);
        }
    }
}
