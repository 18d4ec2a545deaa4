package org.openmash.core.internal.research;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files the records that agencies offer, each once per case, compared with everybody of the case. */
@Component(service = CandidateFiling.class)
public final class CandidateFiling {

    private final ResearchStore research;
    private final CaseStore cases;
    private final SubjectMatcher matcher;

    @Activate
    public CandidateFiling(
            @Reference ResearchStore research, @Reference CaseStore cases, @Reference SubjectMatcher matcher) {
        this.research = research;
        this.cases = cases;
        this.matcher = matcher;
    }

    private record Fit(Subject subject, Comparison comparison) {}

    /** Files those that are new; a record that was offered before keeps what people decided about it. */
    void file(ResearchRequest request, List<Candidate> offered) {
        CaseFile file = CaseDoors.load(cases, request.caseId());
        List<CandidateRecord> known = research.candidatesOf(request.caseId());
        offered.stream()
                .filter(c -> known.stream()
                        .noneMatch(k -> k.agency().equals(request.agency())
                                && k.recordId().equals(c.recordId())))
                .collect(Collectors.toMap(Candidate::recordId, c -> c, (first, again) -> first, LinkedHashMap::new))
                .values()
                .forEach(c -> research.insert(record(request, file, c)));
    }

    /** How a record compares with one subject, the others being its household. */
    Comparison compare(CaseFile file, Subject subject, PersonDetails candidate) {
        List<PersonDetails> household = file.subjects().stream()
                .filter(s -> !s.id().equals(subject.id()))
                .map(Subject::person)
                .toList();
        return matcher.compare(subject.person(), household, candidate);
    }

    private CandidateRecord record(ResearchRequest request, CaseFile file, Candidate offered) {
        Fit fit = best(file, offered.person());
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

    private Fit best(CaseFile file, PersonDetails person) {
        return file.subjects().stream()
                .map(s -> new Fit(s, compare(file, s, person)))
                .min(Comparator.comparing((Fit f) -> rank(f.comparison().band()))
                        .thenComparing(f -> -agreements(f.comparison())))
                .orElseThrow();
    }

    private static int rank(Band band) {
        return switch (band) {
            case SAME -> 0;
            case TWIN_OR_SIBLING -> 1;
            case POSSIBLE -> 2;
            case UNLIKELY -> 3;
        };
    }

    private static long agreements(Comparison comparison) {
        return comparison.reasons().stream().filter(Comparison.Reason::agrees).count();
    }
}
