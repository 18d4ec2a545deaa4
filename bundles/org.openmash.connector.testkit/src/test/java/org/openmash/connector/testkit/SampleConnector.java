package org.openmash.connector.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.RetrieveRequest;

/** A connector as it should be, to a system that knows readers and notes on them. */
public final class SampleConnector implements AgencyConnector, OutcomeSink {

    /** Its configuration. */
    public @interface Config {
        String base_url();

        int most() default 10;
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private final URI url;

    public SampleConnector(Config config) {
        this(URI.create(config.base_url()));
    }

    SampleConnector(URI url) {
        this.url = url;
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        String family = query.subject().names().get(0).family();
        List<Candidate> found = new ArrayList<>();
        for (JsonNode reader : array("/readers?family=", family, context)) {
            PersonDetails person = PersonDetails.named(
                            reader.path("given").asText(), reader.path("family").asText())
                    .build();
            found.add(new Candidate(reader.path("id").asText(), "Readers", person, Optional.empty(), "Front desk"));
        }
        return found.isEmpty() ? Answer.holdsNothing() : Answer.answered(found);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String reader : request.recordIds()) {
            for (JsonNode note : array("/notes?reader=", reader, context)) {
                facts.add(Fact.of(
                                note.path("id").asText(),
                                reader,
                                "note",
                                note.path("text").asText())
                        .handling("need")
                        .build());
            }
        }
        return Answer.answered(facts);
    }

    @Override
    public String deliver(OutcomePack pack, CallContext<Void> context) throws ConnectorFault {
        HttpRequest put = HttpRequest.newBuilder(url.resolve("/packs?id=" + pack.packId()))
                .header("Authorization", "Bearer " + context.secret("token"))
                .PUT(HttpRequest.BodyPublishers.ofString(String.join("\n", pack.lines())))
                .build();
        return new String(checked(context.http().send(put)), StandardCharsets.UTF_8);
    }

    private JsonNode array(String path, String value, CallContext<?> context) throws ConnectorFault {
        HttpRequest get = HttpRequest.newBuilder(url.resolve(path + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + context.secret("token"))
                .build();
        try {
            return JSON.readTree(checked(context.http().send(get)));
        } catch (IOException e) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "the answer is no JSON");
        }
    }

    private static byte[] checked(HttpResponse<byte[]> answer) throws ConnectorFault {
        if (answer.statusCode() == 401) {
            throw new ConnectorFault(Kind.AUTHENTICATION, "secret.token: the system refuses it");
        }
        if (answer.statusCode() != 200) {
            throw new ConnectorFault(Kind.COMMUNICATION, "the system answers " + answer.statusCode());
        }
        return answer.body();
    }
}
