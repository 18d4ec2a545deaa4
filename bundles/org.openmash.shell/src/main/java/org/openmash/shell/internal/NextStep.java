package org.openmash.shell.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.connector.api.Status;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorView;

/** What an operator does next, most pressing first. */
final class NextStep {

    private NextStep() {}

    static String of(List<ConnectorView> connectors, List<AgencyView> agencies) {
        return Stream.of(missing(agencies), down(agencies), waiting(agencies), unconfigured(connectors, agencies))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("nothing: all agencies that have joined can be asked");
    }

    private static Optional<String> missing(List<AgencyView> agencies) {
        return first(agencies, AgencyLife.MISSING).map(a -> a.id() + " in " + a.area() + ": " + a.words());
    }

    private static Optional<String> down(List<AgencyView> agencies) {
        return agencies.stream()
                .filter(a -> a.life() == AgencyLife.ACTIVE)
                .filter(a ->
                        a.status().filter(s -> s.state() == Status.State.DOWN).isPresent())
                .findFirst()
                .map(a -> a.id() + " does not answer: mash:agency-probe " + a.id() + " --area " + a.area());
    }

    private static Optional<String> waiting(List<AgencyView> agencies) {
        return step(agencies, AgencyLife.AWAITING_APPROVAL, "approve", "information governance approves ")
                .or(() -> step(agencies, AgencyLife.PROBED, "join", "propose that it joins, "))
                .or(() -> step(agencies, AgencyLife.CONFIGURED, "probe", "look whether it answers, "));
    }

    private static Optional<String> step(List<AgencyView> agencies, AgencyLife life, String verb, String why) {
        String as = verb.equals("approve") ? " --as USER-NAME" : "";
        return first(agencies, life)
                .map(a -> why + a.id() + ": mash:agency-" + verb + " " + a.id() + " --area " + a.area() + as);
    }

    private static Optional<String> unconfigured(List<ConnectorView> connectors, List<AgencyView> agencies) {
        if (agencies.stream().anyMatch(a -> a.life() == AgencyLife.ACTIVE)) {
            return Optional.empty();
        }
        Optional<ConnectorView> installed = connectors.stream()
                .filter(ConnectorView::installed)
                .filter(c -> c.areas().isEmpty())
                .findFirst();
        return installed
                .map(c -> c.name() + ": " + c.words())
                .or(() -> connectors.stream()
                        .filter(c -> !c.installed())
                        .findFirst()
                        .map(c -> "install a connector: mash:connector-install " + c.name()))
                .or(() -> Optional.of("install a connector: mash:connector-install FILE"));
    }

    private static Optional<AgencyView> first(List<AgencyView> agencies, AgencyLife life) {
        return agencies.stream().filter(a -> a.life() == life).findFirst();
    }
}
