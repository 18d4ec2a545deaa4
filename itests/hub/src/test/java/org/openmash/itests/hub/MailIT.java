package org.openmash.itests.hub;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;

/** A hub that is told of a mail server while it runs tells whoever is not signed in that work waits. */
public class MailIT {

    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    public void workThatIsOverdueIsToldByMailWithoutAnyPersonalData() throws Exception {
        DemoHub demo = DemoHub.running();
        Hub worker = demo.people().as("tamarshire.worker");
        Map<String, Object> contact = new HashMap<>(LoadProfile.contactOf("Plantworthy", "2026-03-02T09:00:00Z"));
        contact.put("area", "tamarshire");
        String caseId = worker.create("/contacts", contact).path("caseId").asText();
        Cases.screen(worker, caseId);
        String reference = worker.get("/cases/" + caseId).path("reference").asText();

        try (MailBox box = new MailBox()) {
            Path file = demo.folder().resolve("hub/etc/org.openmash.mail.cfg");
            Files.write(file, configuration(box.port()));
            try {
                await().atMost(SOON).until(() -> !box.mails().isEmpty());
            } finally {
                Files.delete(file);
            }

            String mail = box.mails().get(0);
            assertTrue(mail, mail.contains("To: duty@county.example"));
            assertTrue(mail, mail.contains("Overdue: "));
            assertEquals(mail, mail.indexOf("http"), mail.lastIndexOf("http://mash.example/due"));
            for (String planted : List.of("Plantworthy", reference, caseId, "Rusk", "tamarshire.decision")) {
                assertTrue(planted + " stands in " + mail, !mail.contains(planted));
            }
        }
    }

    private static List<String> configuration(int port) {
        return List.of(
                "host = 127.0.0.1",
                "port = " + port,
                "starttls = off",
                "from = hub@mash.example",
                "link = http://mash.example/due",
                "address.tamarshire.decision.maker = duty@county.example");
    }
}
