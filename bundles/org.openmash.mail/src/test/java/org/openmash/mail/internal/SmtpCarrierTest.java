package org.openmash.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.UserId;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.NoticeCarrier.CameBack;

class SmtpCarrierTest {

    private static final String LINK = "https://hub.example/due";
    /** What a case, its people and its readers are called where the notice is made. */
    private static final List<String> PLANTED = List.of(
            "Alfie", "Rowe", "Samira", "Haddad", "M26-XVY7-5R42", "Tannery", "WM4", "social.worker", "westmoor");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final Map<String, Object> configuration = new HashMap<>(Map.of(
            "host", "127.0.0.1",
            "starttls", "off",
            "from", "hub@mash.example",
            "link", LINK,
            "address.social.worker", "inbox@county.example",
            "quiet", "20:00-07:00",
            "quiet.tamarshire", "18:30-08:00"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aNoticeArrivesWithFiguresAndOneLink() throws Exception {
        carrier().carry("social.worker", notice(Notice.Kind.DUE));

        MimeMessage mail = server.getReceivedMessages()[0];
        String all = GreenMailUtil.getWholeMessage(mail);
        assertThat(mail.getAllRecipients()[0]).hasToString("inbox@county.example");
        assertThat(all)
                .contains("Due soon: 3. Overdue: 1.")
                .containsOnlyOnce("http")
                .contains(LINK);
        assertThat(found(all)).isEmpty();
        assertThat(found(all.replace("Work waits", "Work on ALFIE waits"))).containsExactly("Alfie");
    }

    @Test
    void aNoticeThatCameBackIsToldWithoutTheColleaguesName() throws Exception {
        carrier().carry("social.worker", notice(Notice.Kind.CAME_BACK));

        String all = GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]);
        assertThat(all).contains("came back");
        assertThat(found(all)).isEmpty();
    }

    @Test
    void aPersonWithoutAnAddressIsNotReached() {
        assertThatThrownBy(() -> carrier().carry("somebody", notice(Notice.Kind.DUE)))
                .isInstanceOf(CameBack.class);
    }

    @Test
    void aServerThatIsAwayMeansLater() {
        configuration.put("port", "1");

        assertThatThrownBy(() -> new SmtpCarrier(configuration).carry("social.worker", notice(Notice.Kind.DUE)))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void aServerWithoutStartTlsGetsNothingWhenItIsRequired() {
        configuration.put("starttls", "required");

        assertThatThrownBy(() -> carrier().carry("social.worker", notice(Notice.Kind.DUE)))
                .isInstanceOf(Unavailable.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aPasswordInTheFileItselfIsNotTaken() {
        configuration.put("user", "hub");
        configuration.put("secret.password", "walk-in");

        assertThatThrownBy(() -> carrier().carry("social.worker", notice(Notice.Kind.DUE)))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("file:/path")
                .hasMessageNotContaining("walk-in");
    }

    @Test
    void quietHoursPassMidnightAndAnAreaMayHaveItsOwn() {
        MailSettings settings = MailSettings.of(configuration);

        assertThat(settings.plan().quietIn("westmoor", LocalTime.of(23, 0))).isTrue();
        assertThat(settings.plan().quietIn("westmoor", LocalTime.of(7, 0))).isFalse();
        assertThat(settings.plan().quietIn("westmoor", LocalTime.of(19, 0))).isFalse();
        assertThat(settings.plan().quietIn("tamarshire", LocalTime.of(19, 0))).isTrue();
    }

    @Test
    void aWrongSettingIsNamed() {
        configuration.put("quiet", "at night");
        assertThatThrownBy(() -> MailSettings.of(configuration)).hasMessageContaining("quiet: write hours as");
        configuration.remove("quiet");
        configuration.remove("link");
        assertThatThrownBy(() -> MailSettings.of(configuration)).hasMessage("link: must be given");
    }

    private SmtpCarrier carrier() {
        configuration.put("port", String.valueOf(server.getSmtp().getPort()));
        return new SmtpCarrier(configuration);
    }

    private static List<String> found(String mail) {
        return PLANTED.stream()
                .filter(word -> mail.toLowerCase().contains(word.toLowerCase()))
                .toList();
    }

    private static Notice notice(Notice.Kind kind) {
        Instant now = Instant.parse("2026-11-16T09:00:00Z");
        return new Notice(
                "0123456789abcdef0123456789abcdef",
                new UserId("a".repeat(32)),
                "westmoor",
                kind,
                3,
                1,
                now,
                Notice.State.WAITING,
                0,
                now);
    }
}
