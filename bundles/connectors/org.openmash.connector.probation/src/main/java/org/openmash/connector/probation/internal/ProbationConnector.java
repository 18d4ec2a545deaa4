package org.openmash.connector.probation.internal;

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

/** Probation answers research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.probation",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ProbationConfig.class, factory = true)
@ForAgency("probation")
public final class ProbationConnector implements AgencyConnector, Probe {

    private final ProbationSearch search;

    @Activate
    public ProbationConnector(ProbationConfig config) {
        this(Settings.from(config));
    }

    ProbationConnector(Settings settings) {
        search = new ProbationSearch(settings.url());
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return search.find(query.subject(), context);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return search.facts(request, context);
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return search.health(context);
    }
}
