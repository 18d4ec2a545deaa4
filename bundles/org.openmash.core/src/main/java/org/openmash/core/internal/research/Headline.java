package org.openmash.core.internal.research;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.KnownTo;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.room.Agencies;

/** The headline "known to": one line per agency asked, without content. */
final class Headline {

    private final Agencies agencies;

    Headline(Agencies agencies) {
        this.agencies = agencies;
    }

    List<KnownTo> of(List<ResearchRequest> requests, List<CandidateRecord> candidates) {
        return requests.stream()
                .map(r -> line(
                        r,
                        candidates.stream()
                                .filter(c -> c.agency().equals(r.agency()) && couldBe(c))
                                .toList()))
                .sorted(Comparator.comparing(KnownTo::agencyName))
                .toList();
    }

    private KnownTo line(ResearchRequest request, List<CandidateRecord> records) {
        Optional<AgencyCard> card = agencies.card(request.agency(), request.area());
        Optional<LocalDate> since =
                records.stream().flatMap(c -> c.since().stream()).min(Comparator.naturalOrder());
        String contact = records.stream()
                .map(CandidateRecord::contact)
                .filter(c -> !c.isBlank())
                .findFirst()
                .or(() -> card.map(AgencyCard::contact))
                .orElse("");
        String name = card.map(AgencyCard::name).orElse(request.agency().value());
        Optional<AskTrouble> trouble = TroubleWords.of(request);
        return new KnownTo(
                request.agency(),
                name,
                request.state(),
                records.size(),
                since,
                contact,
                trouble,
                trouble.map(t -> TroubleWords.happened(t, name)).orElse(""),
                trouble.map(t -> TroubleWords.nextStep(t, name, contact)).orElse(""));
    }

    private static boolean couldBe(CandidateRecord candidate) {
        boolean confirmed = candidate.verdict() == Verdict.CONFIRMED;
        return confirmed
                || candidate.verdict() != Verdict.REJECTED
                        && candidate.comparison().band() != Band.UNLIKELY;
    }
}
