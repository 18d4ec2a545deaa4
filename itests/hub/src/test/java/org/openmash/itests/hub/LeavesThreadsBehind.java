package org.openmash.itests.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A guest that forgets a thread with an open file for each of twenty calls, as a careless supplier's code would. */
public final class LeavesThreadsBehind implements BundleActivator {

    static final int FORGOTTEN = 20;

    @Override
    public void start(BundleContext context) {
        for (int i = 0; i < FORGOTTEN; i++) {
            Thread forgotten = new Thread(LeavesThreadsBehind::work, "forgotten");
            forgotten.setDaemon(true);
            forgotten.start();
        }
    }

    private static void work() {
        try (InputStream open = Files.newInputStream(Path.of("/dev/null"))) {
            synchronized (open) {
                open.wait();
            }
        } catch (IOException | InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop(BundleContext context) {}
}
