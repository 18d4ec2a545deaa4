package org.openmash.connector.police.internal;

import java.util.Optional;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ContactSource;
import org.openmash.connector.api.ForAgency;
import org.openmash.connector.api.Notice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** The police notify the hub: child-concern notices (form 121A) as XML files in a drop folder. */
@Component(
        service = ContactSource.class,
        configurationPid = PoliceConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@ForAgency("police")
public final class PoliceNotices implements ContactSource {

    private final Optional<NoticeFolder> folder;

    @Activate
    public PoliceNotices(PoliceConfig config) {
        this(Settings.from(config));
    }

    PoliceNotices(Settings settings) {
        folder = settings.notices().map(path -> new NoticeFolder(path, new NoticeXml()));
    }

    @Override
    public void poll(CallContext<Notice> context) throws ConnectorFault {
        if (folder.isPresent()) {
            folder.get().poll(context);
        }
    }
}
