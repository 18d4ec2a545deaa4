package org.openmash.connector.schools.internal;

import java.util.List;
import java.util.Map;
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

/** The schools of an area answer research. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.schools",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SchoolsConfig.class, factory = true)
@ForAgency("schools")
public final class SchoolsConnector implements AgencyConnector, Probe {

    private final Schools schools;

    /** @param properties with the keys that an annotation cannot name: {@code site.URN} */
    @Activate
    public SchoolsConnector(Map<String, Object> properties) {
        this(Site.all(properties));
    }

    SchoolsConnector(List<Site> sites) {
        schools = new Schools(sites);
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        return schools.find(query.subject(), context);
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        return schools.facts(request.recordIds(), context);
    }

    @Override
    public Status probe(CallContext<Void> context) {
        return schools.status(context);
    }
}
