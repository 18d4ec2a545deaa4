package org.openmash.connector.police.internal;

import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ForAgency;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** The police receive the outcome as a comment that the beat officer reads in the force's own system. */
@Component(
        service = OutcomeSink.class,
        configurationPid = PoliceConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@ForAgency("police")
public final class PoliceComments implements OutcomeSink {

    private final PoliceRecords records;

    @Activate
    public PoliceComments(PoliceConfig config) {
        this(Settings.from(config));
    }

    PoliceComments(Settings settings) {
        records = new PoliceRecords(settings.url());
    }

    @Override
    public String deliver(OutcomePack pack, CallContext<Void> context) throws ConnectorFault {
        return records.comment(pack, context);
    }
}
