package org.openmash.core.internal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.attachment.Attachment;
import org.openmash.core.api.attachment.AttachmentDesk;
import org.openmash.core.api.attachment.FileKind;
import org.openmash.core.api.attachment.OpenedAttachment;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class AttachmentRoomTest {

    private static final byte[] NOTE = "He said he was cold.".getBytes(StandardCharsets.UTF_8);

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private ContactId contact;

    @BeforeEach
    void aContact() {
        contact = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-16T08:00:00Z")), "k1")
                .contactId();
    }

    @Test
    void aFileIsKeptWithItsContactAndComesBackAsItWas() {
        Attachment kept = hub.attachmentDesk.attach(worker, contact, "note.txt", NOTE, "f1");

        OpenedAttachment opened = hub.attachmentDesk.open(worker, kept.id());

        assertThat(opened.content()).isEqualTo(NOTE);
        assertThat(opened.kind()).isEqualTo(FileKind.TEXT);
        assertThat(hub.attachmentDesk.attachments(worker, contact)).containsExactly(kept);
        assertThat(hub.outbox.after(0, 50)).extracting(e -> e.type()).contains("file-attached");
    }

    @Test
    void theSameFileSentAgainIsKeptOnce() {
        Attachment first = hub.attachmentDesk.attach(worker, contact, "note.txt", NOTE, "f1");

        assertThat(hub.attachmentDesk.attach(worker, contact, "note.txt", NOTE, "f1"))
                .isEqualTo(first);
        assertThat(hub.attachmentDesk.attachments(worker, contact)).hasSize(1);
    }

    @Test
    void whoMayNotReadTheContactSeesNoFile() {
        Attachment kept = hub.attachmentDesk.attach(worker, contact, "note.txt", NOTE, "f1");
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);

        assertThatThrownBy(() -> hub.attachmentDesk.open(elsewhere, kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.attachmentDesk.attachments(elsewhere, contact))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEmptyOrTooLargeFileAndAMisleadingNameAreRefused() {
        assertThatThrownBy(() -> attach("note.txt", new byte[0])).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> attach("note.txt", new byte[AttachmentDesk.LONGEST + 1]))
                .isInstanceOf(InvalidRequest.class);
        for (String name : new String[] {"../note.txt", "a\\note.txt", "note\u202Etxt.txt", ".txt", ""}) {
            assertThatThrownBy(() -> attach(name, NOTE)).as(name).isInstanceOf(InvalidRequest.class);
        }
    }

    private void attach(String name, byte[] content) {
        hub.attachmentDesk.attach(worker, contact, name, content, "k");
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
