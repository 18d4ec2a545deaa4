package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.api.Fact;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.room.Agencies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files what agencies hand over: new facts become drafts for that agency's researcher, known ones are left alone. */
@Component(service = FactFiling.class)
public final class FactFiling {

    private static final String UNKNOWN_TYPE = "unknown";

    private final ResearchStore research;
    private final AgencyStore agreements;
    private final Agencies agencies;

    @Activate
    public FactFiling(
            @Reference ResearchStore research, @Reference AgencyStore agreements, @Reference Agencies agencies) {
        this.research = research;
        this.agreements = agreements;
        this.agencies = agencies;
    }

    /** Files those that are new; facts on records that nobody confirmed are dropped. Returns how many were filed. */
    int file(ResearchRequest request, List<Fact> facts, Instant now, boolean late) {
        Optional<AgencyCard> card = agencies.card(request.agency(), request.area());
        Set<String> waived = agreements
                .find(request.agency(), request.area())
                .map(Agreement::waivedRecordTypes)
                .orElse(Set.of());
        Set<String> known = research.itemsOf(request.caseId()).stream()
                .filter(i -> i.owner().equals(request.agency()))
                .map(Item::externalId)
                .collect(Collectors.toCollection(HashSet::new));
        List<CandidateRecord> candidates = research.candidatesOf(request.caseId()).stream()
                .filter(c -> c.agency().equals(request.agency()))
                .toList();
        int filed = 0;
        for (Fact fact : facts) {
            Optional<CandidateRecord> about = candidates.stream()
                    .filter(c -> c.recordId().equals(fact.recordId()) && AnswerRules.retrievable(c))
                    .findFirst();
            if (about.isPresent()
                    && known.add(ItemKey.of(fact.recordId(), fact.externalId()).externalId())) {
                research.insert(item(request, fact, about.get(), card, waived, now, late));
                filed++;
            }
        }
        return filed;
    }

    private static Item item(
            ResearchRequest request,
            Fact fact,
            CandidateRecord about,
            Optional<AgencyCard> card,
            Set<String> waived,
            Instant now,
            boolean late) {
        Optional<AgencyCard.RecordType> type = card.flatMap(c -> c.recordType(fact.recordType()));
        return new Item(
                new ItemId(HexId.random()),
                request.caseId(),
                request.id(),
                about.verdict() == Verdict.CONFIRMED ? Optional.of(about.subject()) : Optional.<SubjectId>empty(),
                request.agency(),
                ItemKey.of(fact.recordId(), fact.externalId()).externalId(),
                fact.system().isBlank() ? about.system() : fact.system(),
                fact.recordType(),
                type.map(AgencyCard.RecordType::itemType).orElse(UNKNOWN_TYPE),
                fact.eventDate(),
                now,
                HandlingCodes.orMostCareful(fact.handlingCode(), card),
                type.map(AgencyCard.RecordType::sensitivity).orElse("restricted"),
                Sealed.of(fact.text()),
                Sealed.of(fact.releaseTerms()),
                waived.contains(fact.recordType()) ? Item.State.ACCEPTED : Item.State.DRAFT,
                late,
                false,
                0);
    }
}
