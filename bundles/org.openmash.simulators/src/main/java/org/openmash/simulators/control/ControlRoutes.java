package org.openmash.simulators.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import org.openmash.simulators.education.TransferFiles;
import org.openmash.simulators.police.NoticeFolder;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Call;
import org.openmash.simulators.web.Faults;
import org.openmash.simulators.web.Json;
import org.openmash.simulators.web.Reply;
import org.openmash.simulators.web.Routes;

/** {@code /control/faults}, {@code /control/drop} and {@code /control/status}. */
public final class ControlRoutes implements Routes {

    private final Map<String, BiConsumer<Faults.Mode, Long>> agencies;
    private final NoticeFolder notices;
    private final TransferFiles transferFiles;
    private final Map<String, Integer> records;
    private final Map<String, Faults.Mode> modes = new ConcurrentSkipListMap<>();

    /**
     * @param agencies agency id to what brings it into a mode with a delay in milliseconds
     * @param records agency id to the number of its records
     */
    public ControlRoutes(
            Map<String, BiConsumer<Faults.Mode, Long>> agencies,
            NoticeFolder notices,
            TransferFiles transferFiles,
            Map<String, Integer> records) {
        this.agencies = Map.copyOf(agencies);
        this.notices = notices;
        this.transferFiles = transferFiles;
        this.records = Map.copyOf(records);
        agencies.keySet().forEach(a -> modes.put(a, Faults.Mode.NONE));
    }

    @Override
    public Reply answer(Call call) {
        return switch (call.method() + " " + call.path()) {
            case "POST /control/faults" -> faults(call.json());
            case "POST /control/drop" -> drop(call.json());
            case "GET /control/status" -> status();
            default ->
                throw new BadCall(404, "path: use POST /control/faults, POST /control/drop, GET /control/status");
        };
    }

    /** What steers the agencies is never empty. */
    @Override
    public Routes emptied() {
        return this;
    }

    @Override
    public String wrongTypes() {
        return "{}";
    }

    private Reply faults(JsonNode body) {
        String agency = body.path("agency").asText("");
        BiConsumer<Faults.Mode, Long> trouble = agencies.get(agency);
        if (trouble == null) {
            throw new BadCall(400, "agency: use one of " + modes.keySet());
        }
        Faults.Mode mode = Faults.Mode.of(body.path("mode").asText(""));
        trouble.accept(mode, Math.max(0, body.path("delayMillis").asLong(3000)));
        modes.put(agency, mode);
        return status();
    }

    private Reply drop(JsonNode body) {
        String scenario = body.path("scenario").asText("");
        String kind = body.path("kind").asText("notice");
        List<String> files = switch (kind) {
            case "notice" -> notices.drop(scenario, body.path("history").asBoolean(false));
            case "badctf", "xxectf" -> List.of(transferFiles.drop(kind));
            default -> List.of(notices.dropBad(kind));
        };
        ObjectNode answer = Json.object();
        ArrayNode names = answer.putArray("files");
        files.forEach(names::add);
        return Reply.json(200, answer);
    }

    private Reply status() {
        ObjectNode answer = Json.object();
        modes.forEach((agency, mode) -> answer.putObject(agency)
                .put("mode", mode.name().toLowerCase(Locale.ROOT))
                .put("records", records.getOrDefault(agency, 0)));
        return Reply.json(200, answer);
    }
}
