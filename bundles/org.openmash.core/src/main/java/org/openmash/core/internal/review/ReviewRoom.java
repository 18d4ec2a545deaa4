package org.openmash.core.internal.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.BandAgreement;
import org.openmash.core.api.review.IdentityReview;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.api.review.ReviewPair;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets reviewers in and shows them pairs, earlier contacts and figures. */
@Component(service = IdentityReview.class)
public final class ReviewRoom implements IdentityReview {

    private static final Set<Band> TO_LOOK_AT = Set.of(Band.POSSIBLE, Band.TWIN_OR_SIBLING);
    private static final int QUEUE = 100;

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final ReviewStore reviews;
    private final KnownBefore known;
    private final Pairs pairs;

    @Activate
    public ReviewRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference ReviewStore reviews,
            @Reference KnownBefore known,
            @Reference Pairs pairs) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.reviews = reviews;
        this.known = known;
        this.pairs = pairs;
    }

    @Override
    public List<ReviewPair> queue(Caller caller) {
        List<Target> areas = caller.areas().stream()
                .sorted()
                .map(area -> Target.of("review", "", area))
                .toList();
        return gate.enterList(caller, Action.IDENTITY_REVIEW, areas, open -> {
            Set<String> names = open.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
            Map<CaseId, CaseFile> files = new HashMap<>();
            Set<CaseId> hidden = gate.restrictions().hidden(caller, names);
            return reviews.undecided(names, TO_LOOK_AT, QUEUE).stream()
                    .filter(c -> !hidden.contains(c.caseId()))
                    .map(c -> pairs.of(files.computeIfAbsent(c.caseId(), id -> CaseDoors.load(cases, id)), c))
                    .toList();
        });
    }

    @Override
    public ReviewPair pair(Caller caller, CandidateId id) {
        Door<CandidateRecord> door = Door.to(
                "candidate",
                id.value(),
                () -> research.candidate(id),
                c -> Target.of(
                                "candidate",
                                id.value(),
                                CaseDoors.load(cases, c.caseId()).area())
                        .within(c.caseId()));
        return gate.enter(caller, Action.IDENTITY_REVIEW, door, c -> pairs.of(CaseDoors.load(cases, c.caseId()), c));
    }

    @Override
    public List<KnownPerson> knownBefore(Caller caller, CaseId id) {
        return gate.enter(caller, Action.IDENTITY_REVIEW, CaseDoors.to(cases, id), file -> {
            Set<String> areas = caller.areas().stream()
                    .filter(a -> gate.permits(caller, Action.CASE_SEARCH, Target.of("search", "", a)))
                    .collect(Collectors.toSet());
            Set<CaseId> hidden = gate.restrictions().hidden(caller, areas);
            return known.of(file, areas).stream()
                    .filter(k -> !hidden.contains(k.subject().caseId()))
                    .toList();
        });
    }

    @Override
    public List<BandAgreement> agreement(Caller caller, String area) {
        String asked = Checks.required("area", area, 60);
        return gate.enterList(caller, Action.IDENTITY_REPORT, List.of(Target.of("review", "", asked)), open -> {
            List<ReviewStore.Count> counts = reviews.counts(asked);
            return Arrays.stream(Band.values())
                    .map(band -> new BandAgreement(
                            band,
                            count(counts, band, Verdict.CONFIRMED),
                            count(counts, band, Verdict.REJECTED),
                            count(counts, band, Verdict.UNRESOLVED),
                            count(counts, band, Verdict.UNDECIDED)))
                    .toList();
        });
    }

    private static long count(List<ReviewStore.Count> counts, Band band, Verdict verdict) {
        return counts.stream()
                .filter(c -> c.band() == band && c.verdict() == verdict)
                .mapToLong(ReviewStore.Count::entries)
                .sum();
    }
}
