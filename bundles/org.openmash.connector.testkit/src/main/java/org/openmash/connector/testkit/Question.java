package org.openmash.connector.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link SimulatedSystem} was asked. {@code toString()} tells method and path only.
 *
 * @param query parameters of the URL, decoded; the last one wins
 * @param authorization that header; empty when there was none
 * @param body as text
 */
public record Question(String method, String path, Map<String, String> query, String authorization, String body) {

    static Question of(HttpExchange exchange) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        Arrays.stream(raw == null ? new String[0] : raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> query.put(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : ""));
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Question(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Map.copyOf(query),
                authorization == null ? "" : authorization,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
