package org.openmash.mail.internal;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.NoticeCarrier;
import org.openmash.core.api.notice.NoticePlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** Hands notices to the mail server of {@code org.openmash.mail.cfg}; there only while that file is. Thread-safe. */
@Component(
        service = NoticeCarrier.class,
        configurationPid = MailSettings.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class SmtpCarrier implements NoticeCarrier {

    private static final int PERMANENT = 500;

    private final MailSettings settings;

    @Activate
    public SmtpCarrier(Map<String, Object> configuration) {
        this(MailSettings.of(configuration));
    }

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public NoticePlan plan() {
        return settings.plan();
    }

    @Override
    public void carry(String userName, Notice notice) throws CameBack {
        InternetAddress to = address(userName);
        Session session = Session.getInstance(settings.properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mail = new MimeMessage(
                    session, new ByteArrayInputStream(NoticeMail.of(notice, settings, to.getAddress())));
            String password = settings.user().isEmpty() ? null : Password.read(settings.secret());
            transport.connect(settings.host(), settings.port(), settings.user(), password);
            transport.sendMessage(mail, new Address[] {to});
        } catch (SendFailedException refused) {
            if (forGood(refused)) {
                throw new CameBack("the mail server refuses the address for good");
            }
            throw new Unavailable("the mail server did not take the notice");
        } catch (AuthenticationFailedException refused) {
            throw new Unavailable("the mail server does not know user and secret.password");
        } catch (MessagingException away) {
            throw new Unavailable("the mail server does not answer as expected: "
                    + away.getClass().getSimpleName());
        }
    }

    private InternetAddress address(String userName) throws CameBack {
        try {
            return new InternetAddress(settings.addresses().getOrDefault(userName, ""), true);
        } catch (AddressException wrong) {
            throw new CameBack("the address in the configuration is no mail address");
        }
    }

    /** Whether the server named the address and said that trying again is of no use. */
    private static boolean forGood(SendFailedException refused) {
        for (Exception next = refused;
                next instanceof MessagingException;
                next = ((MessagingException) next).getNextException()) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT) {
                return true;
            }
        }
        return false;
    }
}
