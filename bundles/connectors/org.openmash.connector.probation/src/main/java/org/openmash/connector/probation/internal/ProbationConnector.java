package org.openmash.connector.probation.internal;

import java.util.LinkedHashMap;
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
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Asks a probation search for offenders, and for the registrations and contacts of confirmed ones. */
@Component(
        service = {AgencyConnector.class, Probe.class},
        configurationPid = "org.openmash.connector.probation",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ProbationConnector.Config.class, factory = true)
@ForAgency("probation")
public final class ProbationConnector implements AgencyConnector, Probe {

    /** Configuration of one area. */
    @ObjectClassDefinition(name = "OpenMASH connector: probation", description = "One configuration for each area")
    @interface Config {

        @AttributeDefinition(name = "Areas", description = "Areas that this probation region answers for")
        String[] agency_areas();

        @AttributeDefinition(
                name = "Search URL",
                description = "Base URL, for example https://search.example/probation")
        String url();

        @AttributeDefinition(name = "Allowed hosts", description = "host:port entries that may be called")
        String[] allowed_hosts();

        @AttributeDefinition(name = "Token", description = "Reference to the bearer token: file:/path or env:VARIABLE")
        String secret_token();
    }

    private final ProbationSearch search;

    @Activate
    public ProbationConnector(Config config) {
        search = ProbationSearch.at(config.url());
    }

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Map<String, Object> question : Questions.of(query.subject())) {
            if (context.cancelled()) {
                break;
            }
            search.offenders(question, context).forEach(c -> found.putIfAbsent(c.recordId(), c));
        }
        return found.isEmpty() ? Answer.holdsNothing() : Answer.answered(List.copyOf(found.values()));
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        boolean any = false;
        for (String crn : request.recordIds()) {
            for (Fact fact : search.facts(crn, request.need(), context)) {
                context.emit(fact);
                any = true;
            }
        }
        return any ? Answer.answered(List.of()) : new Answer.NothingRelevant<>();
    }

    @Override
    public Status probe(CallContext<Void> context) throws ConnectorFault {
        search.health(context);
        return Status.up("the probation search answers");
    }
}
