package org.openmash.mail.internal;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openmash.core.api.notice.Notice;

/** A notice as the text of a mail: figures, one link, and nothing that a stranger could use. */
final class NoticeMail {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private NoticeMail() {}

    static byte[] of(Notice notice, MailSettings settings, String to) {
        String host = settings.from().substring(settings.from().indexOf('@') + 1);
        String mail = String.join(
                "\r\n",
                "From: " + settings.from(),
                "To: " + to,
                "Date: " + DATE.format(notice.madeAt().atOffset(ZoneOffset.UTC)),
                "Message-ID: <" + notice.id() + "@" + host + ">",
                "Subject: OpenMASH: work waits",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=us-ascii",
                "",
                opening(notice) + " " + figures(notice),
                "",
                "Sign in to see it: " + settings.link(),
                "",
                "This message names nobody on purpose. Please do not answer it.",
                "");
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    private static String opening(Notice notice) {
        return notice.kind() == Notice.Kind.DUE
                ? "Work waits for you."
                : "A notice to a colleague came back, and that colleague's work waits.";
    }

    private static String figures(Notice notice) {
        return "Due soon: " + notice.due() + ". Overdue: " + notice.overdue() + ".";
    }
}
