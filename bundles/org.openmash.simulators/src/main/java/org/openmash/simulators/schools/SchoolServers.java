package org.openmash.simulators.schools;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.web.AgencyServer;
import org.openmash.simulators.web.Faults;

/** One server per school of the scenarios. */
public final class SchoolServers implements AutoCloseable {

    /** Short name, used for the token's file, to the name of the school. */
    public static final SortedMap<String, String> SCHOOLS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "quarry-hill", "Quarry Hill Primary",
            "tannery-lane", "Tannery Lane Primary",
            "harbour", "Harbour Academy",
            "st-brannoc", "St Brannoc Primary")));

    private final Map<String, AgencyServer> servers = new LinkedHashMap<>();

    /**
     * Starts all.
     *
     * @param firstPort of as many ports as there are schools; 0 for any free ones
     * @param tokens gives a school's token by its short name
     */
    public SchoolServers(int firstPort, UnaryOperator<String> tokens, List<AgencyRecord> pupils) {
        int port = firstPort;
        for (Map.Entry<String, String> school : SCHOOLS.entrySet()) {
            List<AgencyRecord> roll = pupils.stream()
                    .filter(p -> p.system().equals(school.getValue()))
                    .toList();
            SchoolRoutes routes = new SchoolRoutes(school.getValue(), roll);
            servers.put(school.getKey(), new AgencyServer(port, tokens.apply(school.getKey()), routes));
            port += firstPort == 0 ? 0 : 1;
        }
    }

    public String url(String school) {
        return servers.get(school).url();
    }

    /** For the allow-list: {@code host:port} of each, with commas between. */
    public String hosts() {
        return servers.values().stream()
                .map(s -> URI.create(s.url()).getAuthority())
                .collect(Collectors.joining(","));
    }

    /** Brings all schools into the trouble of the mode. */
    public void trouble(Faults.Mode mode, long delayMillis) {
        servers.values().forEach(s -> s.faults().set(mode, delayMillis));
    }

    @Override
    public void close() {
        servers.values().forEach(AgencyServer::close);
    }
}
