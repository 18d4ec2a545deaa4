package org.openmash.itests.tour;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code Tour HUB-URL SIMULATORS-PROPERTIES SCENARIOS-JSON PASSWORD [SCENARIO …]}: plays scenarios against a running hub
 * with simulated agencies. With {@code TOUR_CONSOLE} set to the command that opens the console, a fifth agency joins
 * under load while the last case is open. Exit status 0 when everything came out as the scenario data says, 1 otherwise.
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
        List<Scenario> played = scenarios.stream()
                .filter(s -> wanted.contains(s.id()) || wanted.contains("all"))
                .toList();
        for (Scenario scenario : played) {
            boolean last = scenario == played.get(played.size() - 1);
            Runnable interlude = last ? interlude(scenarios, people, out) : () -> {};
            play(scenario, new Play(scenario, people, simulators, out), interlude, out);
        }
        System.exit(out.end() ? 0 : 1);
    }

    /** While the last case is open, a fifth agency joins; needs the command that opens the console. */
    private static Runnable interlude(List<Scenario> scenarios, People people, Transcript out) {
        String opener = System.getenv("TOUR_CONSOLE");
        if (opener == null) {
            return () -> out.skip("no console given, so no agency joins while the hub works");
        }
        HotJoin join = new HotJoin(known(scenarios), people, new Console(List.of(opener.split(" "))), out);
        return join::underLoad;
    }

    private static Scenario known(List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(s -> s.items().stream().anyMatch(item -> item.owner().equals("probation")))
                .findFirst()
                .orElseThrow();
    }

    private static void play(Scenario scenario, Play play, Runnable interlude, Transcript out) {
        try {
            play.all(interlude);
        } catch (IllegalStateException stopped) {
            out.check(false, scenario.id() + " stopped: " + stopped.getMessage());
        }
    }
}
