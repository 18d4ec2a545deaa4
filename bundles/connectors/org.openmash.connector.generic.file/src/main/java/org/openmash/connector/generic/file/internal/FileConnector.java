package org.openmash.connector.generic.file.internal;

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

/** An agency that delivers files answers research, whichever agency it is. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.generic.file",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FileConfig.class, factory = true)
@ForAgency("generic-file")
public final class FileConnector implements AgencyConnector, Probe {

    private final Folder folder;

    @Activate
    public FileConnector(FileConfig config) {
        this(Settings.from(config));
    }

    FileConnector(Settings settings) {
        folder = new Folder(settings.files(), settings.mapping());
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
