package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Fetches everything that one person can fetch, in answers of every status, headers included. */
final class Reader {

    private final Hub hub;

    Reader(Hub hub) {
        this.hub = hub;
    }

    String everything(String caseId) {
        StringBuilder all = new StringBuilder();
        List<String> paths = new ArrayList<>(List.of(
                "/session",
                "/cases",
                "/contacts",
                "/desk",
                "/inbox",
                "/teams?area=" + Play.AREA,
                "/agencies?area=" + Play.AREA,
                "/connectors",
                "/audit",
                "/audit/verification",
                "/codes",
                "/status",
                "/openapi.json"));
        List.of(
                        "",
                        "/requests",
                        "/known-to",
                        "/candidates",
                        "/picture",
                        "/decision",
                        "/packs",
                        "/feedback",
                        "/contacts",
                        "/proposals/" + People.TEAMS.get("DSL"))
                .forEach(part -> paths.add("/cases/" + caseId + part));
        JsonNode inbox = Hub.parsed(hub.raw("/inbox").body()).path("elements");
        inbox.forEach(pack -> paths.add("/packs/" + pack.path("id").asText()));
        for (String path : paths) {
            HttpResponse<String> answer = hub.raw(path);
            all.append(answer.headers().map()).append(answer.body()).append('\n');
        }
        return all.toString();
    }
}
