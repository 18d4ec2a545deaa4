package org.openmash.connector.health.internal;

import java.time.Clock;
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

/** Health services answer research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.health",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = HealthConfig.class, factory = true)
@ForAgency("health")
public final class HealthConnector implements AgencyConnector, Probe {

    private final FhirServer server;
    private final PatientSearch search;
    private final ClinicalRecord record;

    @Activate
    public HealthConnector(HealthConfig config) {
        this(Settings.from(config), Clock.systemUTC());
    }

    HealthConnector(Settings settings, Clock clock) {
        server = new FhirServer(settings);
        search = new PatientSearch(server);
        record = new ClinicalRecord(server, clock);
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return search.find(query.subject(), context);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return record.of(request.recordIds(), context);
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return server.capability(context);
    }
}
