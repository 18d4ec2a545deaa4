package org.openmash.connector.socialcare.internal;

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
import org.openmash.connector.support.sql.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Social care answers research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.socialcare",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SocialCareConfig.class, factory = true)
@ForAgency("socialcare")
public final class SocialCareConnector implements AgencyConnector, Probe {

    private final Database database;
    private final PersonSearch search;
    private final CaseHistory history;

    @Activate
    public SocialCareConnector(SocialCareConfig config) {
        this(Settings.from(config));
    }

    SocialCareConnector(Settings settings) {
        database = new Database(settings.database());
        search = new PersonSearch(settings.system());
        history = new CaseHistory(settings);
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return database.read(context, tables -> search.find(query.subject(), tables));
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return database.read(context, tables -> history.of(request.recordIds(), tables));
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return database.read(context, tables -> {
            tables.rows("SELECT COUNT(*) FROM SSD.ssd_professionals");
            return Status.up("the database answers");
        });
    }
}
