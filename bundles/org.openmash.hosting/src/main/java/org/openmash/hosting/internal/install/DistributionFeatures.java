package org.openmash.hosting.internal.install;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.openmash.hosting.internal.agency.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connectors that the distribution brings as features of Karaf. */
final class DistributionFeatures {

    private static final Logger LOG = LoggerFactory.getLogger(DistributionFeatures.class);
    private static final String OURS = "mvn:org.openmash/openmash-features/";
    private static final EnumSet<Option> LEAVE_OTHERS_ALONE = EnumSet.of(
            Option.NoAutoRefreshBundles, Option.NoAutoRefreshManagedBundles, Option.NoAutoRefreshUnmanagedBundles);

    private final FeaturesService features;

    DistributionFeatures(FeaturesService features) {
        this.features = features;
    }

    /** Connectors of the distribution, installed or not. */
    Stream<Unit> units() {
        return all().filter(
                        feature -> String.valueOf(feature.getRepositoryUrl()).startsWith(OURS))
                .map(DistributionFeatures::unit);
    }

    boolean has(Unit unit) {
        return units().anyMatch(unit::equals);
    }

    /** Whether a feature of that name is installed, connector or not. */
    boolean installed(String feature) {
        try {
            return Stream.of(features.listInstalledFeatures())
                    .anyMatch(installed -> installed.getName().equals(feature.split("/")[0]));
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            throw unreadable(e);
        }
    }

    void start(Unit unit) throws Exception {
        Feature feature = find(unit).orElseThrow(() -> new InvalidRequest("connector", "the hub has no " + unit));
        if (!features.isInstalled(feature)) {
            features.installFeature(feature.getName(), feature.getVersion(), LEAVE_OTHERS_ALONE);
        }
    }

    void stop(Unit unit) throws Exception {
        Feature feature = find(unit).orElse(null);
        if (feature != null && features.isInstalled(feature)) {
            features.uninstallFeature(feature.getName(), feature.getVersion(), LEAVE_OTHERS_ALONE);
        }
    }

    private Optional<Feature> find(Unit unit) {
        return all().filter(feature -> unit(feature).equals(unit)).findFirst();
    }

    private Stream<Feature> all() {
        try {
            return Stream.of(features.listFeatures()).filter(f -> f.getName().startsWith(KarFile.PREFIX));
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            throw unreadable(e);
        }
    }

    private static Unit unit(Feature feature) {
        return new Unit(feature.getName().substring(KarFile.PREFIX.length()), feature.getVersion(), "");
    }

    private static Unavailable unreadable(Exception why) {
        LOG.warn("features cannot be listed", why);
        return new Unavailable("the list of features cannot be read");
    }
}
