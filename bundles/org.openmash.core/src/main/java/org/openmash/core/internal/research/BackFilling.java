package org.openmash.core.internal.research;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.BackFillState;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Asks an agency that has become active about open cases whose research began before: visibly, a few each second, each
 * case once. What is done is seen from the requests, so that a restart neither forgets nor repeats.
 */
@Component(service = PeriodicWork.class, configurationPid = "org.openmash.backfill")
@Designate(ocd = BackFilling.Config.class)
public final class BackFilling implements PeriodicWork {

    /** Configuration {@code org.openmash.backfill}. */
    @ObjectClassDefinition(name = "OpenMASH back-fill", description = "Open cases ask an agency that has just joined")
    @interface Config {
        @AttributeDefinition(name = "Cases per second", description = "At most so many cases ask each second, 1 to 100")
        int casesPerSecond() default 5;
    }

    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final int PAGE = 100;

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final Agencies agencies;
    private final Newcomers newcomers;
    private final Asking asking;
    private final int atOnce;
    private final Map<BackFillState, Integer> offsets = new ConcurrentHashMap<>();
    private volatile boolean busy;

    @Activate
    public BackFilling(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference Agencies agencies,
            @Reference Newcomers newcomers,
            @Reference Asking asking,
            Config config) {
        this(gate, cases, research, agencies, newcomers, asking, config.casesPerSecond());
    }

    /** @param atOnce how many cases ask in one round */
    public BackFilling(
            Gate gate,
            CaseStore cases,
            ResearchStore research,
            Agencies agencies,
            Newcomers newcomers,
            Asking asking,
            int atOnce) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.agencies = agencies;
        this.newcomers = newcomers;
        this.asking = asking;
        this.atOnce = Math.max(1, Math.min(100, atOnce));
    }

    @Override
    public String name() {
        return "back-fill";
    }

    @Override
    public Duration pause() {
        return busy ? BUSY : IDLE;
    }

    @Override
    public void run() {
        List<BackFillState> waiting = gate.quietly(newcomers::waiting).stream()
                .filter(s -> agencies.card(s.agency(), s.area()).isPresent())
                .toList();
        busy = !waiting.isEmpty();
        int left = atOnce;
        for (BackFillState state : waiting) {
            left -= some(state, left);
        }
    }

    /** @return how many cases have asked now */
    private int some(BackFillState state, int most) {
        int asked = 0;
        while (asked < most) {
            int offset = offsets.getOrDefault(state, 0);
            List<CaseFile> page = gate.quietly(() -> cases.open(Set.of(state.area()), Set.of(), offset, PAGE));
            for (CaseFile file : gate.quietly(() -> mustAsk(state, page))) {
                if (asked == most) {
                    return asked;
                }
                asked += ask(state, file.id()) ? 1 : 0;
            }
            if (page.size() < PAGE) {
                offsets.remove(state);
                gate.quietly(() -> {
                    newcomers.done(state);
                    return state;
                });
                return asked;
            }
            offsets.put(state, offset + PAGE);
        }
        return asked;
    }

    private List<CaseFile> mustAsk(BackFillState state, List<CaseFile> page) {
        Map<CaseId, List<ResearchRequest>> asked =
                research.requestsOf(page.stream().map(CaseFile::id).toList()).stream()
                        .collect(Collectors.groupingBy(ResearchRequest::caseId));
        return page.stream()
                .filter(file -> mustAsk(state, file, asked.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private boolean mustAsk(BackFillState state, CaseFile file, List<ResearchRequest> asked) {
        boolean rated =
                file.rating().filter(newcomers.ratings(state.area())::contains).isPresent();
        boolean begunBefore = asked.stream().anyMatch(r -> r.askedAt().isBefore(state.joinedAt()));
        boolean already = asked.stream().anyMatch(r -> r.agency().equals(state.agency()));
        return file.stage() == CaseStage.RESEARCH
                && file.basis().isPresent()
                && rated
                && begunBefore
                && !already
                && !asking.isReserved(file, state.agency());
    }

    /** Looks again inside the transaction: somebody may have been faster, here or on another node. */
    private boolean ask(BackFillState state, CaseId id) {
        Caller hub = Caller.hub(AgencyId.HUB, state.area());
        try {
            return gate.quietly(() -> {
                CaseFile file = CaseDoors.load(cases, id);
                List<ResearchRequest> before = research.requestsOf(id);
                if (!mustAsk(state, file, before)) {
                    return false;
                }
                Optional<ResearchRequest> latest = before.stream().max(Comparator.comparing(ResearchRequest::askedAt));
                String why = why(state);
                return gate.unasked(
                        hub, "RESEARCH_BACK_FILL", CaseDoors.target(file).ownedBy(state.agency()), () -> {
                            asking.backFill(file, state.agency(), latest.orElseThrow(), why);
                            return true;
                        });
            });
        } catch (Conflict faster) {
            return false;
        }
    }

    private String why(BackFillState state) {
        return "Asked because " + agencies.name(state.agency(), state.area()) + " has joined.";
    }
}
