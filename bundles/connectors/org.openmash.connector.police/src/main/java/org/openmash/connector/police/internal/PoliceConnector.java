package org.openmash.connector.police.internal;

import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.ForAgency;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.Probe;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.connector.api.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The police answer research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = PoliceConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = PoliceConfig.class, factory = true)
@ForAgency("police")
public final class PoliceConnector implements AgencyConnector, Probe {

    private final PoliceRecords records;

    @Activate
    public PoliceConnector(PoliceConfig config) {
        this(Settings.from(config));
    }

    PoliceConnector(Settings settings) {
        records = new PoliceRecords(settings.url());
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return records.search(query, context);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return records.facts(request, context);
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return records.health(context);
    }
}
