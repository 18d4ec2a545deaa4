package org.openmash.shell.internal;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorView;

/** One screen: is the hub well, who answers, what to do next. */
@Service
@Command(scope = "mash", name = "status", description = "Shows in one screen how the hub is and what to do next")
public final class StatusCommand extends HubCommand {

    @Reference
    private AgencyRegister register;

    @Override
    void run() {
        List<ConnectorView> connectors = register.connectors(operator());
        List<AgencyView> agencies = register.agencies(operator(), "");
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        say("OpenMASH has been up for " + up.toHours() + " h " + up.toMinutesPart() + " min");
        say("Connectors: "
                + connectors.stream().filter(ConnectorView::installed).count() + " installed, "
                + connectors.stream().filter(c -> !c.installed()).count() + " in the catalogue");
        agencies.forEach(a -> say(
                "  " + a.area() + "  " + a.id() + "  " + a.life().name().toLowerCase(Locale.ROOT) + "  " + a.words()));
        say("Next: " + next(connectors, agencies));
    }

    private static String next(List<ConnectorView> connectors, List<AgencyView> agencies) {
        return agencies.stream()
                .filter(a -> a.life() == AgencyLife.CONFIGURED || a.life() == AgencyLife.MISSING)
                .findFirst()
                .map(AgencyView::words)
                .orElseGet(() -> firstInstall(connectors, agencies));
    }

    private static String firstInstall(List<ConnectorView> connectors, List<AgencyView> agencies) {
        boolean anyActive = agencies.stream().anyMatch(a -> a.life() == AgencyLife.ACTIVE);
        if (anyActive) {
            return "nothing, all is well";
        }
        return connectors.stream()
                .filter(c -> !c.installed())
                .findFirst()
                .map(c -> "install a connector, for example mash:connector-install " + c.name())
                .orElse("configure an area for a connector and let it join: mash:connector-list");
    }
}
