package org.openmash.core.internal.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyCard.RecordType;
import org.openmash.core.api.agency.AgencyGateway;
import org.openmash.core.api.research.ResearchRequest;

/** A gateway that remembers what it was asked; the test answers for the agencies. */
public final class ScriptedGateway implements AgencyGateway {

    public final Set<AgencyId> connectors = new HashSet<>();
    public final Set<AgencyId> desks = new HashSet<>();
    public final List<ResearchRequest> located = new ArrayList<>();
    public final List<List<String>> retrieved = new ArrayList<>();
    public final List<OutcomePack> delivered = new ArrayList<>();
    public final List<RequestId> cancelled = new ArrayList<>();

    @Override
    public Optional<AgencyCard> card(AgencyId agency, String area) {
        return connectors.contains(agency) || desks.contains(agency) ? Optional.of(card(agency)) : Optional.empty();
    }

    @Override
    public List<AgencyCard> joined(String area) {
        Set<AgencyId> all = new HashSet<>(connectors);
        all.addAll(desks);
        return all.stream().map(ScriptedGateway::card).toList();
    }

    @Override
    public boolean connected(AgencyId agency, String area) {
        return connectors.contains(agency);
    }

    @Override
    public boolean takesPacks(AgencyId agency, String area) {
        return connectors.contains(agency);
    }

    @Override
    public void locate(ResearchRequest request, Map<SubjectId, PersonDetails> subjects, String purpose) {
        located.add(request);
    }

    @Override
    public void retrieve(ResearchRequest request, List<String> recordIds) {
        retrieved.add(recordIds);
    }

    @Override
    public void deliver(AgencyId agency, String area, OutcomePack pack) {
        delivered.add(pack);
    }

    @Override
    public void cancel(RequestId request) {
        cancelled.add(request);
    }

    private static AgencyCard card(AgencyId agency) {
        return new AgencyCard(
                agency,
                agency.value(),
                List.of(),
                List.of(
                        new RecordType("notice", "Notice", "police-notice", "ordinary"),
                        new RecordType("intelligence", "Intelligence", "police-intelligence-c", "sensitive"),
                        new RecordType("attendance", "Attendance", "education", "ordinary")),
                Map.of("P", "lawful sharing permitted", "C", "with conditions"),
                "duty desk of " + agency);
    }
}
