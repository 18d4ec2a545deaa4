package org.openmash.connector.youthjustice.internal;

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

/** A youth justice service answers research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.youthjustice",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = YouthJusticeConfig.class, factory = true)
@ForAgency("youthjustice")
public final class YouthJusticeConnector implements AgencyConnector, Probe {

    private final CaseSystem cases;

    @Activate
    public YouthJusticeConnector(YouthJusticeConfig config) {
        this(Settings.from(config));
    }

    YouthJusticeConnector(Settings settings) {
        cases = new CaseSystem(settings.url());
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return cases.find(query.subject(), context);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return cases.facts(request, context);
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return cases.health(context);
    }
}
