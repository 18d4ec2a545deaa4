package org.openmash.shell.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Dictionary;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.Caller;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;
import org.osgi.service.cm.ConfigurationAdmin;

/** One screen: is the hub well, who answers, what to do next. No case content. */
@Service
@Command(scope = "mash", name = "status", description = "Shows in one screen how the hub is and what to do next")
public final class StatusCommand extends HubCommand {

    private static final String STORE_PID = "org.openmash.store";

    @Reference
    private AgencyRegister register;

    @Reference
    private ConnectorRegister connectorRegister;

    @Reference
    private ConfigurationAdmin configurations;

    @Override
    void run(PrintStream out) {
        List<ConnectorView> connectors = connectorRegister.connectors(operator());
        String[] areas = Areas.known(connectorRegister, operator());
        Caller operator = operator(areas);
        List<AgencyView> agencies = Areas.agencies(register, operator, areas);
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        out.println("Hub         up for " + Words.of(up));
        out.println("Store       " + Words.store(storeUrl()));
        out.println("Connectors  " + connectors(connectors));
        out.println("Agencies    " + agencies(agencies));
        out.println("Calls       " + calls(agencies));
        if (!agencies.isEmpty()) {
            out.println();
            AgencyTable.print(out, agencies);
            out.println();
        }
        out.println("Next        " + NextStep.of(connectors, agencies));
    }

    private String storeUrl() {
        try {
            Dictionary<String, Object> properties =
                    configurations.getConfiguration(STORE_PID, null).getProperties();
            Object url = properties == null ? null : properties.get("url");
            return url == null ? "" : url.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the configuration " + STORE_PID, e);
        }
    }

    private static String connectors(List<ConnectorView> connectors) {
        long installed = connectors.stream().filter(ConnectorView::installed).count();
        return installed + " installed, " + (connectors.size() - installed) + " more in the catalogue";
    }

    private static String agencies(List<AgencyView> agencies) {
        return count(agencies, AgencyLife.ACTIVE) + " active, " + count(agencies, AgencyLife.DESK) + " at a desk, "
                + count(agencies, AgencyLife.MISSING) + " missing";
    }

    private static String calls(List<AgencyView> agencies) {
        return agencies.stream().mapToLong(AgencyView::answered).sum() + " answered, "
                + agencies.stream().mapToLong(AgencyView::failed).sum() + " failed since the hub started";
    }

    private static long count(List<AgencyView> agencies, AgencyLife life) {
        return agencies.stream().filter(a -> a.life() == life).count();
    }
}
