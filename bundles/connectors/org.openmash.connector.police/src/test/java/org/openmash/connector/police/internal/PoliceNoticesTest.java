package org.openmash.connector.police.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.connector.testkit.TestCallContext;

class PoliceNoticesTest {

    private static final String NOTICE = """
            <ChildConcernNotice xmlns="urn:openmash:police:child-concern-notice:1">
              <NoticeId>WTC-121A-2026-11140043</NoticeId><IncidentRef>WTC-20261114-0043</IncidentRef>
              <SentAt>2026-11-14T07:00:00Z</SentAt><Grade>GREEN</Grade>
              <Reporter><Name>PC 4471</Name><Office>Westmoor Constabulary</Office></Reporter>
              <Concern>3A</Concern><Narrative>Door kicked in, child called 999.</Narrative>
              <People>
                <Person role="mother"><Given>Kelly</Given><Family>PIKE</Family></Person>
                <Person role="child"><Given>Alfie</Given><Family>ROWE</Family><BirthDate>2017-03-04</BirthDate><Sex>M</Sex>
                  <Address postcode="WM4 2AB" uprn="999000000014">14 Quarry Road, Moorhaven</Address></Person>
              </People>
              <EarlierNotices><Earlier notice="N-1" date="2026-08-22" grade="GREEN">verbal argument</Earlier></EarlierNotices>
            </ChildConcernNotice>
            """;

    @TempDir
    Path folder;

    private TestCallContext<Notice> call = TestCallContext.within(Duration.ofSeconds(10));

    @Test
    void takesANoticeAndPutsTheFileAway() throws Exception {
        drop("a.xml", NOTICE);

        poll();

        Notice notice = call.emitted().get(0);
        assertThat(notice.externalId()).isEqualTo("WTC-121A-2026-11140043");
        assertThat(notice.sentAt()).isEqualTo(Instant.parse("2026-11-14T07:00:00Z"));
        assertThat(notice.reporter()).isEqualTo("PC 4471, Westmoor Constabulary");
        assertThat(notice.people()).extracting(p -> p.role()).containsExactly("child", "mother");
        assertThat(notice.earlierNotices()).containsExactly("2026-08-22 GREEN: verbal argument (N-1)");
        assertThat(folder.resolve("taken/a.xml")).exists();
        assertThat(folder.resolve("a.xml")).doesNotExist();
    }

    @Test
    void offersANoticeAgainUntilTheHubHasItDurably() throws Exception {
        drop("a.xml", NOTICE);
        drop("b.xml", NOTICE.replace("11140043", "11140044"));
        call.answering(n -> new Receipt(Outcome.NOT_NOW, "busy"));

        poll();

        assertThat(call.emitted()).hasSize(1);
        assertThat(folder.resolve("a.xml")).exists();

        call = TestCallContext.within(Duration.ofSeconds(10));
        poll();

        assertThat(call.emitted()).hasSize(2);
        assertThat(folder.resolve("a.xml")).doesNotExist();
    }

    @Test
    void putsAwayANoticeThatTheHubAlreadyHas() throws Exception {
        drop("a.xml", NOTICE);
        call.answering(n -> new Receipt(Outcome.DUPLICATE, ""));

        poll();

        assertThat(folder.resolve("taken/a.xml")).exists();
    }

    @Test
    void keepsARejectedNoticeAsideWithTheHubsReason() throws Exception {
        drop("a.xml", NOTICE);
        call.answering(n -> new Receipt(Outcome.REJECTED, "people: name a child"));

        poll();

        assertThat(folder.resolve("quarantine/a.xml.reason.txt")).content().contains("mend: people: name a child");
    }

    @Test
    void losesNoFileWhenANameComesTwice() throws Exception {
        drop("a.xml", NOTICE);
        poll();
        drop("a.xml", NOTICE);
        poll();

        assertThat(folder.resolve("taken/a.xml")).exists();
        assertThat(folder.resolve("taken/2-a.xml")).exists();
    }

    @Test
    void leavesFilesThatAreStillBeingWritten() throws Exception {
        drop("a.xml.part", NOTICE);

        poll();

        assertThat(call.emitted()).isEmpty();
        assertThat(folder.resolve("a.xml.part")).exists();
    }

    @Test
    void saysWhenTheFolderIsMissing() {
        PoliceNotices notices = notices(folder.resolve("missing"));

        assertThatThrownBy(() -> notices.poll(call))
                .isInstanceOf(ConnectorFault.class)
                .hasMessageContaining("notices.folder");
    }

    @Test
    void quarantinesWhatIsNotXml() throws Exception {
        assertThat(reason(NOTICE.replace("</People>", ""))).contains("field: line", "mend: make the file well-formed");
    }

    @Test
    void quarantinesAnExternalEntity() throws Exception {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + NOTICE.replace("Door", "&e;");

        assertThat(reason(entity)).contains("field: line 1", "mend: take out the DOCTYPE");
    }

    @Test
    void quarantinesAGradeThatDoesNotExist() throws Exception {
        assertThat(reason(NOTICE.replace("<Grade>GREEN", "<Grade>PURPLE"))).contains("field: Grade");
    }

    @Test
    void quarantinesABirthDateThatIsNoDate() throws Exception {
        assertThat(reason(NOTICE.replace("2017-03-04", "4 March"))).contains("field: BirthDate");
    }

    @Test
    void quarantinesABirthDateInTheFuture() throws Exception {
        assertThat(reason(NOTICE.replace("2017-03-04", "2027-03-04")))
                .contains("field: BirthDate", "mend: is after SentAt");
    }

    @Test
    void quarantinesAPersonWithoutAName() throws Exception {
        assertThat(reason(NOTICE.replace("Kelly", "").replace("PIKE", ""))).contains("field: Person");
    }

    @Test
    void quarantinesAFileThatIsTooLarge() throws Exception {
        assertThat(reason(NOTICE + " ".repeat(1024 * 1024))).contains("field: file", "mend: make it smaller");
    }

    private String reason(String xml) throws Exception {
        drop("bad.xml", xml);
        drop("good.xml", NOTICE);

        poll();

        assertThat(folder.resolve("bad.xml")).doesNotExist();
        assertThat(call.emitted()).as("the good one is taken all the same").hasSize(1);
        assertThat(folder.resolve("quarantine/bad.xml")).hasContent(xml);
        return Files.readString(folder.resolve("quarantine/bad.xml.reason.txt"));
    }

    private void drop(String name, String xml) throws Exception {
        Files.writeString(folder.resolve(name), xml);
    }

    private void poll() throws ConnectorFault {
        notices(folder).poll(call);
    }

    private static PoliceNotices notices(Path folder) {
        return new PoliceNotices(new Settings(URI.create("http://127.0.0.1:1"), Optional.of(folder)));
    }
}
