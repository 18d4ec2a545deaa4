package org.openmash.connector.education.internal;

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

/** Schools answer research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.education",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = EducationConfig.class, factory = true)
@ForAgency("education")
public final class EducationConnector implements AgencyConnector, Probe {

    private final TransferFolder folder;

    @Activate
    public EducationConnector(EducationConfig config) {
        this(Settings.from(config));
    }

    EducationConnector(Settings settings) {
        folder = new TransferFolder(settings.folder());
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return folder.index(context).find(query.subject());
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return folder.index(context).facts(request.recordIds());
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return folder.index(context).status();
    }
}
