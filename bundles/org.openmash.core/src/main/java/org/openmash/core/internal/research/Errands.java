package org.openmash.core.internal.research;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.room.Agencies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests to agencies after the commit, and remembers in memory only what is under way: after a restart nothing
 * is, and what still waits is sent again. Thread-safe.
 */
@Component(service = Errands.class)
public final class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Agencies agencies;
    private final Clock clock;
    private final Map<RequestId, Instant> underWay = new ConcurrentHashMap<>();

    @Activate
    public Errands(@Reference Agencies agencies, @Reference Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    void locate(ResearchRequest request, CaseFile file) {
        send(
                request,
                () -> agencies.gateway()
                        .locate(
                                request,
                                file.subjects().stream()
                                        .filter(s -> request.subjects().contains(s.id()))
                                        .collect(Collectors.toMap(Subject::id, Subject::person)),
                                purpose(file, request)));
    }

    void retrieve(ResearchRequest request, List<CandidateRecord> candidates) {
        List<String> records = candidates.stream()
                .filter(c -> c.agency().equals(request.agency()) && AnswerRules.retrievable(c))
                .map(CandidateRecord::recordId)
                .toList();
        send(request, () -> agencies.gateway().retrieve(request, records));
    }

    void cancel(RequestId id) {
        underWay.remove(id);
        agencies.gateway().cancel(id);
    }

    boolean underWay(RequestId id) {
        Instant now = clock.instant();
        underWay.values().removeIf(since -> since.plus(PATIENCE).isBefore(now));
        return underWay.containsKey(id);
    }

    private void send(ResearchRequest request, Runnable errand) {
        underWay.put(request.id(), clock.instant());
        try {
            errand.run();
        } catch (Unavailable away) {
            underWay.remove(request.id());
            LOG.info("request {} will be sent again: {}", request.id(), away.getMessage());
        }
    }

    /** Lawful basis and necessity in one sentence, for the agency's own log. */
    private static String purpose(CaseFile file, ResearchRequest request) {
        String basis = file.basis().map(Errands::basis).orElse("no basis recorded");
        return basis + ". Needed: " + request.need();
    }

    private static String basis(LawfulBasis basis) {
        String schedule = basis.withoutConsent()
                .map(r -> " with DPA 2018 schedule 1 paragraph 18(" + r + ")")
                .orElse("");
        return "UK GDPR " + basis.article6() + " and " + basis.article9() + schedule + ": " + basis.necessity();
    }
}
