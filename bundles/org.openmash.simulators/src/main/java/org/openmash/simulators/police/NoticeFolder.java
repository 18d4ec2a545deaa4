package org.openmash.simulators.police;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openmash.simulators.people.DropFolder;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Json;

/** The folder of 121A notices. Thread-safe. */
public final class NoticeFolder {

    private static final String OPEN = "<ChildConcernNotice xmlns=\"urn:openmash:police:child-concern-notice:1\">";

    private final DropFolder folder;
    private final List<PoliceNotice> notices;
    private final AtomicInteger bad = new AtomicInteger();

    public NoticeFolder(DropFolder folder) {
        this.folder = folder;
        try (InputStream in = NoticeFolder.class.getResourceAsStream("notices.json")) {
            notices = Json.MAPPER.readValue(in, new TypeReference<List<PoliceNotice>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("notices.json: cannot be read", e);
        }
    }

    /** Delivers the scenario's notice, with those before it when {@code history}; returns the names of the files. */
    public List<String> drop(String scenario, boolean history) {
        List<String> files = notices.stream()
                .filter(n -> n.scenario().equals(scenario) && (history || !n.history()))
                .map(n -> folder.deliver("121A-" + n.noticeId() + ".xml", NoticeXml.of(n)))
                .toList();
        if (files.isEmpty()) {
            throw new BadCall(400, "scenario: there is no police notice in " + scenario);
        }
        return files;
    }

    /** Delivers a file that a receiver must refuse. */
    public String dropBad(String kind) {
        String xml = switch (kind) {
            case "badnotice" -> OPEN + "<NoticeId>WTC-121A-BAD</NoticeId><IncidentRef>";
            case "invalidnotice" ->
                OPEN + "<NoticeId>WTC-121A-INVALID</NoticeId><Grade>PURPLE</Grade>" + "</ChildConcernNotice>";
            case "xxe" ->
                "<!DOCTYPE n [<!ENTITY leak SYSTEM \"file:///etc/hostname\">]>" + OPEN
                        + "<NoticeId>WTC-121A-XXE</NoticeId><Narrative>&leak;</Narrative></ChildConcernNotice>";
            case "bomb" -> bomb();
            default -> throw new BadCall(400, "kind: there is no " + kind);
        };
        return folder.deliver(
                "121A-" + kind + "-" + bad.incrementAndGet() + ".xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String bomb() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE n [<!ENTITY e0 \"boom\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml + "]>" + OPEN + "<NoticeId>&e9;</NoticeId></ChildConcernNotice>";
    }
}
