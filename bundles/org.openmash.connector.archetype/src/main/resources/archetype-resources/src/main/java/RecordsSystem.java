package ${package};

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** The agency's own system, asked through the hub's HTTP client. */
final class RecordsSystem {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI url;

    RecordsSystem(URI url) {
        this.url = url;
    }

    JsonNode ask(String path, String value, CallContext<?> context) throws ConnectorFault {
        HttpRequest question = HttpRequest.newBuilder(
                        url.resolve(path + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + context.secret("token").strip())
                .build();
        HttpResponse<byte[]> answer = context.http().send(question);
        switch (answer.statusCode()) {
            case 200:
                return array(answer.body());
            case 401:
            case 403:
                throw new ConnectorFault(Kind.AUTHENTICATION, "secret.token: the system refuses it");
            case 429:
                throw new ConnectorFault(Kind.RATE_LIMITED, "the system asks to slow down");
            default:
                throw new ConnectorFault(Kind.COMMUNICATION, "the system answers " + answer.statusCode());
        }
    }

    private static JsonNode array(byte[] body) throws ConnectorFault {
        try {
            JsonNode read = JSON.readTree(body);
            if (read.isArray()) {
                return read;
            }
        } catch (IOException e) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "the system answers no JSON");
        }
        throw new ConnectorFault(Kind.BAD_ANSWER, "the system answers no list");
    }
}
