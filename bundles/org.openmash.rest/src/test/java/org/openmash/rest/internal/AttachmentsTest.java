package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.attachment.Attachment;
import org.openmash.core.api.attachment.AttachmentDesk;
import org.openmash.core.api.attachment.FileKind;
import org.openmash.core.api.attachment.OpenedAttachment;
import org.openmash.rest.internal.InProcess.Answer;
import org.openmash.rest.internal.resource.AttachmentsResource;

/** Files come in as Base64 and go out as downloads that no browser runs. */
class AttachmentsTest {

    private static final byte[] NOTE = "He was cold.".getBytes(StandardCharsets.UTF_8);
    private final String id = HexId.random();

    @Test
    void aFileGoesOutAsADownloadInASandboxUnderItsName() {
        AttachmentDesk desk = Stub.of(
                AttachmentDesk.class,
                Map.of("open", given -> new OpenedAttachment("Zoë \"note\".txt", FileKind.TEXT, NOTE)));

        Answer answer = new InProcess(new AttachmentsResource(desk))
                .call("GET", "/attachments/" + id)
                .signedIn()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .send();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("He was cold.");
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''Zo%C3%AB%20%22note%22.txt");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void whatIsSentInBase64ReachesTheDeskAsItIs() {
        AtomicReference<byte[]> taken = new AtomicReference<>();
        AttachmentDesk desk = Stub.of(AttachmentDesk.class, Map.of("attach", given -> {
            taken.set((byte[]) given[3]);
            return new Attachment(
                    new EntryId(id), new ContactId(id), "note.txt", FileKind.TEXT, 12, "Dana", Instant.EPOCH);
        }));
        InProcess hub = new InProcess(new AttachmentsResource(desk));

        Answer kept = send(hub, "SGUgd2FzIGNvbGQu");
        Answer noBase64 = send(hub, "<script>");

        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().path("kind").asText()).isEqualTo("text");
        assertThat(taken.get()).isEqualTo(NOTE);
        assertThat(noBase64.status()).isEqualTo(400);
    }

    private Answer send(InProcess hub, String content) {
        return hub.call("POST", "/contacts/" + id + "/attachments")
                .signedIn()
                .header("Idempotency-Key", "file-0001")
                .body("{\"name\":\"note.txt\",\"content\":\"" + content + "\"}")
                .send();
    }
}
