package org.openmash.connector.fire.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.ForAgency;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.api.RetrieveRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** Finds the occupier of a visited home by family name or postcode. Columns: id;date;given;family;address;postcode;note */
@Component(
        service = AgencyConnector.class,
        configurationPid = "org.openmash.connector.fire",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@ForAgency("fire")
public final class FireConnector implements AgencyConnector {

    @interface Config {
        String visits_file();
    }

    private static final String LINE = "\\w+;\\d{4}-\\d\\d-\\d\\d;[^;]*;[^;]+;[^;]*;[^;]*;.+";
    private final Path file;

    @Activate
    public FireConnector(Config config) {
        this(Path.of(config.visits_file()));
    }

    FireConnector(Path file) {
        this.file = file;
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        List<Candidate> found = visits().filter(v -> fits(query.subject(), v))
                .map(FireConnector::candidate)
                .toList();
        return found.isEmpty() ? Answer.holdsNothing() : Answer.answered(found);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return Answer.answered(visits().filter(visit -> request.recordIds().contains(visit[0]))
                .map(visit -> Fact.of(visit[0], visit[0], "home-safety-visit", visit[6])
                        .on(PartialDate.day(LocalDate.parse(visit[1])))
                        .handling("need")
                        .build())
                .toList());
    }

    private static boolean fits(PersonDetails subject, String[] visit) {
        return subject.names().stream().anyMatch(name -> name.family().equalsIgnoreCase(visit[3]))
                || subject.addresses().stream().anyMatch(a -> a.postcode().equalsIgnoreCase(visit[5]));
    }

    private static Candidate candidate(String[] visit) {
        PostalAddress home = new PostalAddress(visit[4], visit[5], "");
        PersonDetails person =
                PersonDetails.named(visit[2], visit[3]).address(home).build();
        return new Candidate(visit[0], "Home-safety visits", person, Optional.empty(), "Prevention team");
    }

    private Stream<String[]> visits() throws ConnectorFault {
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.stream().allMatch(line -> line.matches(LINE))) {
                throw new ConnectorFault(ConnectorFault.Kind.BAD_ANSWER, "visits.file: see the README for its columns");
            }
            return lines.stream().map(line -> line.split(";", 7));
        } catch (IOException e) {
            throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "visits.file cannot be read", e);
        }
    }
}
