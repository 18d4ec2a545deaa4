package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.apache.karaf.kar.KarService;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs connectors through Karaf, offline and without touching any other bundle. The only place that knows Karaf. */
@Component(service = ConnectorCatalogue.class)
public final class KarafConnectors implements ConnectorCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(KarafConnectors.class);
    private static final String AGENCY = "org.openmash.agency";
    private static final EnumSet<Option> LEAVE_OTHERS_ALONE = EnumSet.of(
            Option.NoAutoRefreshBundles, Option.NoAutoRefreshManagedBundles, Option.NoAutoRefreshUnmanagedBundles);

    private final FeaturesService features;
    private final KarService kars;
    private final BundleContext context;
    private final Path folder;

    @Activate
    public KarafConnectors(@Reference FeaturesService features, @Reference KarService kars, BundleContext context) {
        this.features = features;
        this.kars = kars;
        this.context = context;
        String base = context.getProperty("karaf.base");
        folder = Path.of(base == null ? "." : base, "connectors");
    }

    @Override
    public List<Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        archives().forEach(kar -> entries.put(kar.name(), new Entry(kar.name(), kar.version(), false)));
        known().forEach(feature -> {
            String name = name(feature);
            entries.put(name, new Entry(name, feature.getVersion(), features.isInstalled(feature)));
        });
        installed().forEach(entry -> entries.put(entry.name(), entry));
        return List.copyOf(entries.values());
    }

    @Override
    public synchronized Entry install(String fileOrName) {
        Optional<Entry> there = entries().stream()
                .filter(entry -> entry.name().equals(fileOrName))
                .findFirst();
        if (there.isPresent() && there.get().installed()) {
            return there.get();
        }
        Optional<Feature> feature =
                known().filter(f -> name(f).equals(fileOrName)).findFirst();
        if (feature.isPresent()) {
            return start(name(feature.get()), feature.get().getVersion());
        }
        return unpack(archive(fileOrName));
    }

    private Entry unpack(KarFile kar) {
        Optional<Entry> there = entries().stream()
                .filter(entry -> entry.installed() && entry.name().equals(kar.name()))
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        CodeLint.check(kar.file());
        try {
            kars.install(kar.file().toUri(), false, true);
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            throw refused(kar.name(), e);
        }
        Entry started = start(kar.name(), kar.version());
        return new Entry(started.name(), started.version(), true, kar.sha256());
    }

    private Entry start(String name, String version) {
        try {
            String feature = KarFile.PREFIX + name;
            if (!features.isInstalled(features.getFeature(feature, version))) {
                features.installFeature(feature, version, LEAVE_OTHERS_ALONE);
            }
            LOG.info("connector {} {} is installed", name, version);
            return new Entry(name, version, true);
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            throw refused(name, e);
        }
    }

    @Override
    public synchronized Entry remove(String name) {
        for (Feature feature : known().filter(f -> name(f).equals(name)).toList()) {
            if (features.isInstalled(feature)) {
                uninstall(feature);
            }
        }
        return entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Entry(name, "", false));
    }

    private void uninstall(Feature feature) {
        try {
            features.uninstallFeature(feature.getName(), feature.getVersion(), LEAVE_OTHERS_ALONE);
            LOG.info("connector {} {} is taken out", name(feature), feature.getVersion());
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            LOG.warn("connector {} was not taken out", name(feature), e);
            throw new Unavailable(name(feature) + " could not be taken out; the log says why");
        }
    }

    private KarFile archive(String fileOrName) {
        if (!fileOrName.endsWith(".kar")) {
            return archives()
                    .filter(kar -> kar.name().equals(fileOrName))
                    .findFirst()
                    .orElseThrow(() -> new InvalidRequest(
                            "connector",
                            "there is no such connector in " + folder + "; known are " + names()
                                    + "; or give the path of a .kar file"));
        }
        try {
            return KarFile.read(Path.of(fileOrName.startsWith("file:") ? fileOrName.substring(5) : fileOrName));
        } catch (InvalidPathException e) {
            throw new InvalidRequest("connector", "give the path of a .kar file that is there");
        }
    }

    private List<String> names() {
        return entries().stream().map(Entry::name).toList();
    }

    /** Archives in the folder; one that cannot be read is logged and left out. */
    private Stream<KarFile> archives() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".kar"))
                    .sorted()
                    .flatMap(KarafConnectors::readable)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new Unavailable("the folder " + folder + " cannot be read");
        }
    }

    private static Stream<KarFile> readable(Path file) {
        try {
            return Stream.of(KarFile.read(file));
        } catch (InvalidRequest e) {
            LOG.warn("the catalogue leaves out an archive: {}", e.getMessage());
            return Stream.empty();
        }
    }

    private Stream<Feature> known() {
        try {
            return Stream.of(features.listFeatures()).filter(f -> f.getName().startsWith(KarFile.PREFIX));
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            throw new Unavailable("the list of features cannot be read");
        }
    }

    /** Bundles that offer an agency, however they came in. */
    private Stream<Entry> installed() {
        return Stream.of(context.getBundles()).flatMap(KarafConnectors::offered);
    }

    private static Stream<Entry> offered(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<BundleCapability> agencies = revision == null ? List.of() : revision.getDeclaredCapabilities(AGENCY);
        return agencies.stream()
                .map(agency -> new Entry(
                        String.valueOf(agency.getAttributes().get(AGENCY)),
                        bundle.getVersion().toString(),
                        true));
    }

    private static String name(Feature feature) {
        return feature.getName().substring(KarFile.PREFIX.length());
    }

    private static InvalidRequest refused(String name, Exception why) {
        LOG.warn("connector {} was not installed", name, why);
        boolean otherHub = String.valueOf(why.getMessage()).contains("org.openmash.spi");
        return new InvalidRequest(
                "connector",
                otherHub
                        ? name + " needs another connector SPI than this hub's 1.0: get a build for it"
                        : name + " could not be installed; the log says why");
    }
}
