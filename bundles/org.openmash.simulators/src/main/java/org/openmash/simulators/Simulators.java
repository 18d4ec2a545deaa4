package org.openmash.simulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.openmash.simulators.control.ControlRoutes;
import org.openmash.simulators.drugsalcohol.ServiceFiles;
import org.openmash.simulators.education.TransferFiles;
import org.openmash.simulators.health.FhirRoutes;
import org.openmash.simulators.housing.HousingDatabase;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.DropFolder;
import org.openmash.simulators.people.Haystack;
import org.openmash.simulators.people.Holdings;
import org.openmash.simulators.people.Register;
import org.openmash.simulators.police.NoticeFolder;
import org.openmash.simulators.police.PoliceRoutes;
import org.openmash.simulators.probation.ProbationRoutes;
import org.openmash.simulators.scenario.Scenarios;
import org.openmash.simulators.schools.SchoolServers;
import org.openmash.simulators.socialcare.CouncilDatabases;
import org.openmash.simulators.sql.DatabaseServer;
import org.openmash.simulators.web.AgencyServer;
import org.openmash.simulators.web.Faults;
import org.openmash.simulators.web.Routes;
import org.openmash.simulators.youthjustice.YouthJusticeRoutes;

/** All simulated agencies together, from start to stop. One set per process, since the databases have fixed names. */
public final class Simulators implements AutoCloseable {

    public static final String PROPERTIES = "simulators.properties";

    private final Path data;
    private final Secrets secrets;
    private final DropFolder notices;
    private final DropFolder transferFiles;
    private final DropFolder exports;
    private final DatabaseServer socialcare;
    private final DatabaseServer housing;
    private final AgencyServer police;
    private final AgencyServer health;
    private final AgencyServer probation;
    private final AgencyServer youthjustice;
    private final SchoolServers schools;
    private final AgencyServer control;
    private final Map<String, Integer> records;

    private Simulators(Path data, int basePort) {
        this.data = data.toAbsolutePath();
        secrets = new Secrets(this.data.resolve("secrets"));
        notices = new DropFolder(this.data.resolve("police/notices"));
        notices.empty();
        transferFiles = new DropFolder(this.data.resolve("education/ctf"));
        exports = new DropFolder(this.data.resolve("drugs-alcohol/export"));
        System.setProperty(
                "derby.stream.error.file", this.data.resolve("derby.log").toString());

        Scenarios scenarios = Scenarios.read();
        Register register = new Register(Holdings.of(scenarios), Haystack.around(scenarios));
        List<AgencyRecord> officers = register.police();
        List<AgencyRecord> patients = register.health();
        List<AgencyRecord> offenders = register.probation();
        List<AgencyRecord> pupils = register.education();
        List<AgencyRecord> tenants = register.housing();
        List<AgencyRecord> clients = register.drugsAlcohol();
        List<AgencyRecord> young = register.youthJustice();
        records = Map.of(
                "police", officers.size(),
                "health", patients.size(),
                "probation", offenders.size(),
                "education", pupils.size(),
                "socialcare", Haystack.IN_NEED,
                "housing", tenants.size(),
                "drugs-alcohol", clients.size(),
                "youthjustice", young.size());

        TransferFiles files = new TransferFiles(transferFiles, pupils);
        ServiceFiles service = new ServiceFiles(exports, clients);
        socialcare = new DatabaseServer(
                port(basePort, 4), CouncilDatabases.create(secrets.read("socialcare.password"), register));
        housing = new DatabaseServer(
                port(basePort, 5), List.of(HousingDatabase.create(secrets.read("housing.password"), tenants)));
        police = server(basePort, 1, "police.token", new PoliceRoutes(officers));
        FhirRoutes fhir = new FhirRoutes(patients);
        health = server(basePort, 2, "health.token", fhir);
        fhir.servedAt(health.url());
        probation = server(basePort, 3, "probation.token", new ProbationRoutes(offenders));
        youthjustice = server(basePort, 6, "youthjustice.token", new YouthJusticeRoutes(young));
        schools = new SchoolServers(
                basePort == 0 ? 0 : basePort + 7, name -> secrets.read("school-" + name + ".token"), pupils);
        control = new AgencyServer(
                basePort, "", new ControlRoutes(switches(files, service), new NoticeFolder(notices), files, records));
    }

    /**
     * Starts all agencies and writes {@link #PROPERTIES} once they are ready.
     *
     * @param data folder for files, secrets and the properties; made when missing
     * @param basePort first of eleven ports; 0 for any free ones
     */
    public static Simulators start(Path data, int basePort) {
        Simulators simulators = new Simulators(data, basePort);
        simulators.writeProperties();
        return simulators;
    }

    /** What a hub must be configured with; the keys of {@link #PROPERTIES}. */
    public Map<String, String> properties() {
        Map<String, String> all = new TreeMap<>();
        all.put("sim.hosts", "127.0.0.1");
        all.put("sim.control.url", control.url());
        all.put("sim.police.url", police.url());
        all.put("sim.police.host", hostAndPort(police));
        all.put("sim.police.tokenFile", secrets.file("police.token").toString());
        all.put("sim.police.notices", notices.path().toString());
        all.put("sim.health.url", health.url() + "/fhir/R4");
        all.put("sim.health.host", hostAndPort(health));
        all.put("sim.health.tokenFile", secrets.file("health.token").toString());
        all.put("sim.probation.url", probation.url());
        all.put("sim.probation.host", hostAndPort(probation));
        all.put("sim.probation.tokenFile", secrets.file("probation.token").toString());
        all.put("sim.youthjustice.url", youthjustice.url());
        all.put("sim.youthjustice.host", hostAndPort(youthjustice));
        all.put("sim.youthjustice.tokenFile", secrets.file("youthjustice.token").toString());
        all.put("sim.schools.hosts", schools.hosts());
        SchoolServers.SCHOOLS.keySet().forEach(s -> {
            all.put("sim.schools." + s + ".url", schools.url(s));
            all.put(
                    "sim.schools." + s + ".tokenFile",
                    secrets.file("school-" + s + ".token").toString());
        });
        CouncilDatabases.AREAS.forEach(a -> all.put("sim.socialcare." + a + ".url", socialcare.url(a)));
        all.put("sim.socialcare.user", "mash_reader");
        all.put(
                "sim.socialcare.passwordFile",
                secrets.file("socialcare.password").toString());
        all.put("sim.housing.url", housing.url(HousingDatabase.NAME));
        all.put("sim.housing.user", "mash_reader");
        all.put("sim.housing.passwordFile", secrets.file("housing.password").toString());
        all.put("sim.drugs-alcohol.folder", exports.path().toString());
        all.put("sim.education.folder", transferFiles.path().toString());
        return all;
    }

    /** One line per agency, for people. */
    public List<String> lines() {
        return List.of(
                "police      " + police.url() + "  " + records.get("police") + " records",
                "health      " + health.url() + "/fhir/R4  " + records.get("health") + " patients",
                "probation   " + probation.url() + "  " + records.get("probation") + " records",
                "socialcare  " + socialcare.url("westmoor") + "  " + records.get("socialcare") + " children in need",
                "education   " + transferFiles.path() + "  " + records.get("education") + " pupils",
                "youthjust.  " + youthjustice.url() + "  " + records.get("youthjustice") + " young people",
                "schools     " + schools.hosts(),
                "housing     " + housing.url(HousingDatabase.NAME) + "  " + records.get("housing") + " tenants",
                "drugs-alc.  " + exports.path() + "  " + records.get("drugs-alcohol") + " clients",
                "control     " + control.url());
    }

    @Override
    public void close() {
        control.close();
        schools.close();
        youthjustice.close();
        probation.close();
        health.close();
        police.close();
        housing.close();
        socialcare.close();
        try {
            Files.deleteIfExists(data.resolve(PROPERTIES));
        } catch (IOException e) {
            throw new UncheckedIOException(PROPERTIES + ": cannot be removed", e);
        }
    }

    private Map<String, BiConsumer<Faults.Mode, Long>> switches(TransferFiles files, ServiceFiles service) {
        return Map.of(
                "police", police.faults()::set,
                "health", health.faults()::set,
                "probation", probation.faults()::set,
                "socialcare", (mode, delay) -> socialcare.trouble(mode),
                "education", (mode, delay) -> files.trouble(mode),
                "youthjustice", youthjustice.faults()::set,
                "schools", schools::trouble,
                "housing", (mode, delay) -> housing.trouble(mode),
                "drugs-alcohol", (mode, delay) -> service.trouble(mode));
    }

    private AgencyServer server(int basePort, int offset, String token, Routes routes) {
        return new AgencyServer(basePort == 0 ? 0 : basePort + offset, secrets.read(token), routes);
    }

    private static String hostAndPort(AgencyServer server) {
        return URI.create(server.url()).getAuthority();
    }

    private static int port(int basePort, int offset) {
        if (basePort != 0) {
            return basePort + offset;
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("port: none is free", e);
        }
    }

    private void writeProperties() {
        String text = properties().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path part = Files.writeString(data.resolve(PROPERTIES + ".part"), text);
            Files.move(part, data.resolve(PROPERTIES), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(PROPERTIES + ": cannot be written", e);
        }
    }
}
