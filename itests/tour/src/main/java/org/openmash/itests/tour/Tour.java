package org.openmash.itests.tour;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code Tour HUB-URL SIMULATORS-PROPERTIES SCENARIOS-JSON PASSWORD [SCENARIO …]}: plays scenarios against a running hub
 * with simulated agencies. Exit status 0 when everything came out as the scenario data says, 1 otherwise.
 */
public final class Tour {

    private Tour() {}

    public static void main(String[] args) throws Exception {
        URI hub = URI.create(args[0]);
        Simulators simulators = new Simulators(Path.of(args[1]));
        List<Scenario> scenarios = Scenario.readAll(Path.of(args[2]));
        People people = new People(hub, args[3]);
        List<String> wanted = args.length > 4 ? List.of(args).subList(4, args.length) : List.of("S01");
        Transcript out = new Transcript(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        scenarios.stream()
                .filter(s -> wanted.contains(s.id()) || wanted.contains("all"))
                .forEach(s -> play(s, people, simulators, out));
        System.exit(out.end() ? 0 : 1);
    }

    private static void play(Scenario scenario, People people, Simulators simulators, Transcript out) {
        try {
            new Play(scenario, people, simulators, out).all();
        } catch (IllegalStateException stopped) {
            out.check(false, scenario.id() + " stopped: " + stopped.getMessage());
        }
    }
}
