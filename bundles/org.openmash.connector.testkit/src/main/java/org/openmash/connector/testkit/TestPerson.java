package org.openmash.connector.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Answer.Answered;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;

/**
 * Main program for whoever writes a connector: asks a built bundle, configured by its file, about an invented person
 * and prints what it hands over. Arguments: the bundle's jar, the configuration, {@code test-person.json}.
 */
public final class TestPerson {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private final AgencyConnector connector;
    private final Map<String, Object> configuration;

    private TestPerson(AgencyConnector connector, Map<String, Object> configuration) {
        this.connector = connector;
        this.configuration = configuration;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Map<String, Object> configuration = read(Path.of(arguments[1]));
        PersonDetails person = person(Path.of(arguments[2]));
        try (Bundle bundle = new Bundle(jar.toUri().toURL())) {
            new TestPerson(bundle.connector(connectorClass(jar), configuration), configuration).ask(person);
        } catch (ConnectorFault fault) {
            System.out.println("fault " + fault.kind() + ": " + fault.getMessage());
        }
    }

    private void ask(PersonDetails person) throws ConnectorFault, IOException {
        TestCallContext<Candidate> locating = open();
        List<Candidate> candidates = all(locating, connector.locate(TestQuery.about(person), locating));
        candidates.forEach(c -> System.out.println("known to " + c.system() + " as record " + c.recordId()));
        if (candidates.isEmpty()) {
            System.out.println("not known");
            return;
        }
        TestCallContext<Fact> retrieving = open();
        List<String> records = candidates.stream().map(Candidate::recordId).toList();
        all(retrieving, connector.retrieve(TestRequest.on(records), retrieving))
                .forEach(f -> System.out.printf("  %-20s %-8s %s%n", f.recordType(), f.handlingCode(), f.text()));
    }

    private <T> TestCallContext<T> open() throws IOException {
        TestCallContext<T> context = TestCallContext.within(TIME);
        Stream.of(text("allowed.hosts").split(",")).map(String::strip).forEach(context::allow);
        for (String key : configuration.keySet()) {
            if (key.startsWith("secret.") && text(key).startsWith("file:")) {
                Path file = Path.of(text(key).substring("file:".length()));
                context.secret(
                        key.substring("secret.".length()),
                        Files.readString(file).strip());
            }
        }
        return context;
    }

    private String text(String key) {
        return String.valueOf(configuration.getOrDefault(key, ""));
    }

    private static <T> List<T> all(TestCallContext<T> context, Answer<T> answer) {
        List<T> late = answer instanceof Answered<T> answered ? answered.elements() : List.of();
        return Stream.concat(context.emitted().stream(), late.stream()).toList();
    }

    private static Map<String, Object> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Map<String, Object> configuration = new HashMap<>();
        properties.forEach((key, value) -> configuration.put(key.toString(), value));
        return configuration;
    }

    private static PersonDetails person(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        PersonDetails.Builder person = PersonDetails.named(
                json.path("given").asText(), json.path("family").asText());
        if (json.hasNonNull("birth")) {
            person.born(PartialDate.day(LocalDate.parse(json.path("birth").asText())));
        }
        json.path("identifiers")
                .fields()
                .forEachRemaining(entry ->
                        person.identifier(entry.getKey(), entry.getValue().asText()));
        return person.build();
    }

    private static String connectorClass(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String components = file.getManifest().getMainAttributes().getValue("Service-Component");
            for (String path : (components == null ? "" : components).split("\\s*,\\s*")) {
                String component = text(file, path);
                Matcher name = CLASS.matcher(component);
                if (component.contains(AgencyConnector.class.getName() + "\"") && name.find()) {
                    return name.group(1);
                }
            }
        }
        throw new IllegalArgumentException("the bundle has no component that is an AgencyConnector");
    }

    private static String text(JarFile file, String path) throws IOException {
        if (file.getEntry(path) == null) {
            return "";
        }
        try (InputStream in = file.getInputStream(file.getEntry(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
