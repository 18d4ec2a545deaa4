package org.openmash.core.internal.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.identity.Rescoring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files the records that agencies offer, each once per case, compared with everybody of the case. */
@Component(service = CandidateFiling.class)
public final class CandidateFiling {

    private final ResearchStore research;
    private final CaseStore cases;
    private final Rescoring scoring;

    @Activate
    public CandidateFiling(
            @Reference ResearchStore research, @Reference CaseStore cases, @Reference Rescoring scoring) {
        this.research = research;
        this.cases = cases;
        this.scoring = scoring;
    }

    /** Files those that are new; a record that was offered before keeps what people decided about it. */
    void file(ResearchRequest request, List<Candidate> offered) {
        CaseFile file = CaseDoors.load(cases, request.caseId());
        Map<String, CandidateRecord> known = research.candidatesOf(request.caseId()).stream()
                .filter(k -> k.agency().equals(request.agency()))
                .collect(Collectors.toMap(CandidateRecord::recordId, Function.identity(), (first, same) -> first));
        offered.stream()
                .collect(Collectors.toMap(Candidate::recordId, c -> c, (first, again) -> first, LinkedHashMap::new))
                .values()
                .forEach(c -> {
                    CandidateRecord before = known.get(c.recordId());
                    if (before == null) {
                        research.insert(record(request, file, c));
                    } else {
                        scoring.again(file, before, c.person());
                    }
                });
    }

    /** How a record compares with one subject, the others being its household. */
    Comparison compare(CaseFile file, Subject subject, PersonDetails candidate) {
        return scoring.compare(file, subject, candidate);
    }

    private CandidateRecord record(ResearchRequest request, CaseFile file, Candidate offered) {
        Rescoring.Fit fit = scoring.best(file, offered.person());
        return new CandidateRecord(
                new CandidateId(HexId.random()),
                request.caseId(),
                request.id(),
                request.agency(),
                offered.recordId(),
                offered.system(),
                offered.person(),
                offered.since(),
                offered.contact(),
                fit.subject().id(),
                fit.comparison(),
                Verdict.UNDECIDED,
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
