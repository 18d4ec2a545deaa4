package org.openmash.access.internal.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.release.Team;

/**
 * The people, teams and desks of the demonstration, as {@code etc/org.openmash.demo.cfg} names them:
 *
 * <pre>
 * user.NAME = Shown name | employer | role, role | area, area | team, team
 * team.ID   = Shown name | recipient code | area
 * desk.ID   = Shown name | area, area
 * </pre>
 */
record DemoPlan(String password, List<NewUser> users, List<Team> teams, List<Desk> desks) {

    static final String PID = "org.openmash.demo";
    private static final String USER = "user.";
    private static final String TEAM = "team.";
    private static final String DESK = "desk.";

    /** An agency whose answers a person gives. */
    record Desk(AgencyId agency, String name, String area) {}

    DemoPlan {
        users = List.copyOf(users);
        teams = List.copyOf(teams);
        desks = List.copyOf(desks);
    }

    /** Whether the configuration is there at all. */
    static boolean wanted(Map<String, ?> properties) {
        return properties.keySet().stream().anyMatch(key -> key.startsWith(USER));
    }

    static DemoPlan from(Map<String, ?> properties) {
        Map<String, String> lines = new TreeMap<>();
        properties.forEach((key, value) -> lines.put(key, String.valueOf(value)));
        return new DemoPlan(
                lines.getOrDefault("password", "").strip(),
                each(lines, USER, DemoPlan::user).toList(),
                each(lines, TEAM, DemoPlan::team).toList(),
                each(lines, DESK, DemoPlan::desks).flatMap(List::stream).toList());
    }

    Set<String> userNames() {
        return users.stream().map(NewUser::userName).collect(Collectors.toSet());
    }

    private record Line(String key, String id, List<String> parts) {

        static Line of(String prefix, Map.Entry<String, String> entry) {
            List<String> parts = Arrays.stream(entry.getValue().split("\\|", -1))
                    .map(String::strip)
                    .toList();
            return new Line(entry.getKey(), entry.getKey().substring(prefix.length()), parts);
        }

        String part(int index) {
            if (index >= parts.size()) {
                throw wrong("has too few parts between bars");
            }
            return parts.get(index);
        }

        List<String> words(int index) {
            return index >= parts.size()
                    ? List.of()
                    : Arrays.stream(parts.get(index).split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList();
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(PID + ": " + key + " " + what);
        }
    }

    private static <T> Stream<T> each(Map<String, String> lines, String prefix, Function<Line, T> form) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> form.apply(Line.of(prefix, entry)));
    }

    private static NewUser user(Line line) {
        return new NewUser(
                line.id(),
                line.part(0),
                new AgencyId(line.part(1)),
                line.words(2).stream().map(word -> role(line, word)).collect(Collectors.toSet()),
                Set.copyOf(line.words(3)),
                Set.copyOf(line.words(4)));
    }

    private static Team team(Line line) {
        return new Team(line.id(), line.part(0), line.part(1), line.part(2));
    }

    private static List<Desk> desks(Line line) {
        List<Desk> desks = new ArrayList<>();
        line.words(1).forEach(area -> desks.add(new Desk(new AgencyId(line.id()), line.part(0), area)));
        return desks;
    }

    private static RoomRole role(Line line, String word) {
        String wanted = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(RoomRole.values())
                .filter(role -> role.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> line.wrong("names a role that there is not: " + word));
    }
}
