package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.FeaturesService;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.openmash.hosting.internal.agency.Unit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts connectors, offline and without touching any other bundle: those of the distribution as Karaf's features, those
 * of archives as bundles of the hub's own, which Karaf leaves alone.
 */
@Component(service = ConnectorCatalogue.class, configurationPid = "org.openmash.hosting")
public final class KarafConnectors implements ConnectorCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(KarafConnectors.class);

    private final DistributionFeatures distribution;
    private final ConfigurationLocations configurations;
    private final BundleContext context;
    private final KnownCode code;
    private final HubBundles bundles;
    private final Shelf shelf;
    private final Repositories repositories = new Repositories();

    @Activate
    public KarafConnectors(
            @Reference FeaturesService features,
            @Reference ConfigurationAdmin configurations,
            @Reference KnownCode code,
            BundleContext context,
            InstallConfig config) {
        this.distribution = new DistributionFeatures(features);
        this.configurations = new ConfigurationLocations(configurations);
        this.context = context;
        this.code = code;
        bundles = new HubBundles(context);
        shelf = new Shelf(KnownCode.folder(context, "karaf.base", ".").resolve("connectors"));
        modified(config);
    }

    @Modified
    void modified(InstallConfig config) {
        repositories.at(config.connectorRepositories());
    }

    @Override
    public List<Entry> entries() {
        Map<String, Entry> offered = new TreeMap<>();
        offers().forEach(entry -> offered.merge(entry.name(), entry, KarafConnectors::newer));
        Map<String, Entry> entries = new TreeMap<>(offered);
        for (Bundle bundle : bundles.speaking()) {
            for (Unit unit : HubBundles.units(bundle)) {
                if (counts(bundle)) {
                    entries.put(unit.name(), installed(unit, bundle, Optional.ofNullable(offered.get(unit.name()))));
                } else {
                    entries.put(unit.name() + " " + bundle.getBundleId(), refused(unit, bundle));
                }
            }
        }
        return List.copyOf(entries.values());
    }

    /** Whether it may run: a bundle that came by another way and is known meanwhile does not, as long as it stands still. */
    private boolean counts(Bundle bundle) {
        boolean ours = Unit.at(bundle.getLocation()).isPresent();
        return code.admits(bundle) && (ours || bundle.getState() != Bundle.INSTALLED);
    }

    private static Entry refused(Unit unit, Bundle bundle) {
        String note = "refused, it came by another way: mash:connector-install FILE, then bundle:uninstall "
                + bundle.getBundleId();
        return new Entry(unit.name(), unit.version(), false, "", bundle.getLocation(), note);
    }

    private Entry installed(Unit unit, Bundle bundle, Optional<Entry> offer) {
        String note = offer.filter(other -> other.unit().isNewerThan(unit))
                .map(other -> other.version() + " can be had: mash:connector-upgrade " + unit.name())
                .orElse("");
        String otherwise = distribution.has(unit) ? "distribution" : bundle.getLocation();
        String source = unit.archived() ? "archive" : otherwise;
        return new Entry(unit.name(), unit.version(), true, unit.sha256(), source, note);
    }

    /** What can be had, installed or not. */
    private Stream<Entry> offers() {
        Stream<Entry> features = distribution.units().map(unit -> offer(unit, "distribution"));
        Stream<Entry> folder = shelf.all().stream().map(kar -> offer(kar.unit(), "folder connectors"));
        Stream<Entry> elsewhere = repositories.offers().stream()
                .map(it -> offer(new Unit(it.name(), it.feature().version(), ""), it.address()));
        return Stream.of(features, folder, elsewhere).flatMap(entries -> entries);
    }

    private static Entry offer(Unit unit, String source) {
        return new Entry(unit.name(), unit.version(), false, unit.sha256(), source, "");
    }

    private static Entry newer(Entry one, Entry other) {
        return other.unit().isNewerThan(one.unit()) ? other : one;
    }

    @Override
    public Taken take(String fileOrName) {
        if (fileOrName.endsWith(".kar")) {
            return keep(Shelf.file(fileOrName));
        }
        Unit offer = offers().filter(entry -> entry.name().equals(fileOrName))
                .reduce(KarafConnectors::newer)
                .map(Entry::unit)
                .orElseThrow(() -> new InvalidRequest(
                        "connector",
                        "there is no such connector in " + shelf + "; known are " + names()
                                + "; or give the path of a .kar file"));
        if (offer.archived()) {
            return keep(shelf.all().stream()
                    .filter(kar -> kar.unit().equals(offer))
                    .findFirst()
                    .orElseThrow());
        }
        return distribution.has(offer) ? new Taken(offer, bundles.agencies(offer), List.of()) : fetch(offer);
    }

    private Taken fetch(Unit offer) {
        try {
            Path kar = Files.createTempFile("connector", ".kar");
            try {
                repositories.fetch(
                        repositories.offers().stream()
                                .filter(it -> it.name().equals(offer.name())
                                        && it.feature().version().equals(offer.version()))
                                .findFirst()
                                .orElseThrow(),
                        kar);
                return keep(KarFile.read(kar));
            } finally {
                Files.deleteIfExists(kar);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be fetched", offer, e);
            throw new Unavailable(offer + " could not be fetched; the log says why");
        }
    }

    private Taken keep(KarFile kar) {
        kar.checkWhole();
        List<String> missing = kar.feature().needs().stream()
                .filter(need -> !distribution.installed(need))
                .toList();
        if (!missing.isEmpty()) {
            throw KarFile.wrong(kar.file(), "builds on features that the hub has not: " + missing);
        }
        CodeLint.check(kar.file());
        Set<String> agencies = CodeOfConnector.agencies(kar);
        code.learn(code.kept().keep(kar));
        return new Taken(kar.unit(), agencies, findings(kar));
    }

    private static List<String> findings(KarFile kar) {
        return CodeLint.look(kar.file()).stream()
                .filter(finding -> !finding.refuse())
                .map(finding -> finding.where() + " " + finding.words())
                .toList();
    }

    @Override
    public Taken taken(Unit unit) {
        if (!unit.archived()) {
            return new Taken(unit, bundles.agencies(unit), List.of());
        }
        KarFile kar = kept(unit);
        return new Taken(unit, CodeOfConnector.agencies(kar), findings(kar));
    }

    private KarFile kept(Unit unit) {
        return code.kept()
                .find(unit)
                .orElseThrow(() -> new InvalidRequest(
                        "connector",
                        "the archive of " + unit + " is not kept on this node: mash:connector-install its file"));
    }

    @Override
    public Set<Unit> present() {
        return bundles.speaking().stream()
                .filter(this::counts)
                .flatMap(bundle -> HubBundles.units(bundle).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean runs(Unit unit) {
        return bundles.run(unit);
    }

    @Override
    public Set<String> agencies(Unit unit) {
        return bundles.agencies(unit);
    }

    @Override
    public synchronized void start(Unit unit) {
        configurations.free(bundles.speaking(), unit.name());
        try {
            if (unit.archived()) {
                bundles.start(kept(unit));
            } else {
                distribution.start(unit);
                bundles.start(unit);
            }
            LOG.info("connector {} is installed", unit);
        } catch (InvalidRequest e) {
            throw e;
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            InvalidRequest refusal = refused(unit, e);
            stop(unit);
            throw refusal;
        }
    }

    @Override
    public synchronized void stop(Unit unit) {
        try {
            if (!unit.archived()) {
                distribution.stop(unit);
            }
            bundles.uninstall(bundles.of(unit));
            LOG.info("connector {} is taken out", unit);
        } catch (Exception e) {
            // Karaf declares nothing narrower.
            LOG.warn("connector {} was not taken out", unit, e);
            throw new Unavailable(unit + " could not be taken out; the log says why");
        }
    }

    @Override
    public void keepOnly(String name, Set<Unit> units) {
        code.kept().forgetOthers(name, units);
    }

    @Override
    public boolean settled() {
        int now = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkStartLevel.class)
                .getStartLevel();
        return now >= Integer.parseInt(context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL))
                && context.getServiceReference(BootFinished.class) != null;
    }

    private Set<String> names() {
        return offers().map(Entry::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static InvalidRequest refused(Unit unit, Exception why) {
        LOG.warn("connector {} was not installed", unit, why);
        boolean otherHub = String.valueOf(why.getMessage()).contains("org.openmash.spi");
        return new InvalidRequest(
                "connector",
                otherHub
                        ? unit.name() + " needs another connector SPI than this hub's 1.0: get a build for it"
                        : unit.name() + " could not be installed; the log says why");
    }
}
