package org.openmash.connector.generic.jdbc.internal;

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

/** An agency with a database answers research, whichever agency it is. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.generic.jdbc",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = JdbcConfig.class, factory = true)
@ForAgency("generic-jdbc")
public final class JdbcConnector implements AgencyConnector, Probe {

    private final Database database;
    private final Search search;

    @Activate
    public JdbcConnector(JdbcConfig config) {
        this(Settings.from(config));
    }

    JdbcConnector(Settings settings) {
        database = new Database(settings.database());
        search = new Search(settings.mapping());
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return database.read(context, tables -> search.find(query.subject(), tables));
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return database.read(context, tables -> search.facts(request.recordIds(), tables));
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        return database.read(context, tables -> {
            search.check(tables);
            return Status.up("the database answers and knows every statement of the mapping");
        });
    }
}
