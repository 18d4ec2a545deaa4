package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The code that may speak for agencies on this node: what the distribution lists with checksums, and what came through
 * the hub's own install and is kept. Needs no database, since bundles resolve before there is one. Called from many
 * threads.
 */
@Component(service = KnownCode.class, configurationPid = "org.openmash.hosting")
public final class KnownCode {

    private static final Logger LOG = LoggerFactory.getLogger(KnownCode.class);
    private static final String LIST = "connectors/SHA256SUMS";

    private final Set<String> hashes = ConcurrentHashMap.newKeySet();
    private final Map<Long, Judged> judged = new ConcurrentHashMap<>();
    private final KeptArchives kept;
    private volatile boolean byHand;

    /** A bundle is read once for each of its updates. */
    private record Judged(long lastModified, String hash) {}

    @Activate
    public KnownCode(BundleContext context, InstallConfig config) {
        this(
                folder(context, "karaf.home", "."),
                folder(context, "karaf.data", "data").resolve("connectors"));
        modified(config);
    }

    KnownCode(Path home, Path keptArchives) {
        kept = new KeptArchives(keptArchives);
        shipped(home);
        kept.all().forEach(this::learn);
    }

    static Path folder(BundleContext context, String property, String otherwise) {
        String value = context.getProperty(property);
        return Path.of(value == null ? otherwise : value);
    }

    @Modified
    void modified(InstallConfig config) {
        boolean now = config.connectorsByHand() && config.onePersonActivates();
        if (now && !byHand) {
            LOG.warn("connectorsByHand: bundles that nobody looked at may speak for agencies; for development only");
        }
        byHand = now;
    }

    KeptArchives kept() {
        return kept;
    }

    /** Whether the framework may resolve a bundle that speaks for an agency. */
    public boolean admits(Bundle bundle) {
        return byHand || knows(bundle);
    }

    boolean knows(Bundle bundle) {
        long lastModified = bundle.getLastModified();
        Judged before = judged.get(bundle.getBundleId());
        if (before == null || before.lastModified() != lastModified) {
            before = new Judged(lastModified, hash(bundle));
            judged.put(bundle.getBundleId(), before);
        }
        return hashes.contains(before.hash());
    }

    private static String hash(Bundle bundle) {
        try {
            return CodeHash.ofBundle(bundle);
        } catch (UncheckedIOException | IllegalStateException e) {
            LOG.warn("bundle {} cannot be read: {}", bundle.getSymbolicName(), e.getMessage());
            return "";
        }
    }

    /** What is kept was looked at. */
    void learn(KarFile kar) {
        try {
            kar.bundles((file, jar) -> hashes.add(CodeHash.ofJar(jar)));
        } catch (IOException e) {
            LOG.warn("a kept archive cannot be read: {}", kar.file(), e);
        }
    }

    private void shipped(Path home) {
        Path list = home.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            LOG.warn("{} is missing: no connector of the distribution may speak", list);
            return;
        }
        try {
            for (String line : Files.readAllLines(list)) {
                String[] words = line.strip().split("\\s+", 2);
                if (words.length == 2 && words[1].endsWith(".jar")) {
                    shipped(home.resolve(words[1].replaceFirst("^\\*", "")), words[0]);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read", list, e);
        }
    }

    private void shipped(Path jar, String sha256) throws IOException {
        if (Files.notExists(jar)) {
            return;
        }
        try (InputStream once = Files.newInputStream(jar);
                InputStream again = Files.newInputStream(jar)) {
            if (CodeHash.sha256(once).equals(sha256)) {
                hashes.add(CodeHash.ofJar(again));
            } else {
                LOG.warn("{} is not what the distribution lists: it may not speak for an agency", jar);
            }
        }
    }
}
