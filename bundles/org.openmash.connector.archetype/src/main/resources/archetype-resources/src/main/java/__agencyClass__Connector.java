package ${package};

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.ForAgency;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.RetrieveRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Answers for ${agency}: people by family name, notes on them. */
@Component(
        service = AgencyConnector.class,
        configurationPid = "org.openmash.connector.${agency}",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ${agencyClass}Config.class, factory = true)
@ForAgency("${agency}")
public final class ${agencyClass}Connector implements AgencyConnector {

    private final RecordsSystem records;

    @Activate
    public ${agencyClass}Connector(${agencyClass}Config config) {
        this(URI.create(config.system_url()));
    }

    ${agencyClass}Connector(URI url) {
        records = new RecordsSystem(url);
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        List<Candidate> found = new ArrayList<>();
        for (PersonName name : query.subject().names()) {
            for (JsonNode person : records.ask("/people?family=", name.family(), context)) {
                found.add(candidate(person));
            }
        }
        return found.isEmpty() ? Answer.holdsNothing() : Answer.answered(found);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String recordId : request.recordIds()) {
            for (JsonNode note : records.ask("/notes?person=", recordId, context)) {
                facts.add(fact(recordId, note));
            }
        }
        return Answer.answered(facts);
    }

    private static Candidate candidate(JsonNode person) {
        PersonDetails details = PersonDetails.named(
                        person.path("given").asText(), person.path("family").asText())
                .build();
        return new Candidate(person.path("id").asText(), "${agencyClass}", details, Optional.empty(), "Safeguarding lead");
    }

    private static Fact fact(String recordId, JsonNode note) {
        return Fact.of(note.path("id").asText(), recordId, "note", note.path("text").asText())
                .handling("need")
                .build();
    }
}
