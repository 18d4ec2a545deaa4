package org.openmash.core.internal.consultation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.consultation.Consultation;
import org.openmash.core.api.consultation.ConsultationDesk;
import org.openmash.core.api.consultation.ConsultationLine;
import org.openmash.core.api.consultation.ConsultationView;
import org.openmash.core.api.consultation.NewConsultation;
import org.openmash.core.api.consultation.NewConsultation.Words;
import org.openmash.core.api.consultation.QuotedAdvice;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ConsultationStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.QuoteNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The advice line: each consultation once, for good. */
@Component(service = ConsultationDesk.class)
public final class ConsultationRoom implements ConsultationDesk {

    private static final int MOST = 200;

    private final Gate gate;
    private final ConsultationStore consultations;
    private final CaseStore cases;
    private final Areas areas;
    private final Once once;

    @Activate
    public ConsultationRoom(
            @Reference Gate gate,
            @Reference ConsultationStore consultations,
            @Reference CaseStore cases,
            @Reference Areas areas,
            @Reference IdempotencyStore keys) {
        this.gate = gate;
        this.consultations = consultations;
        this.cases = cases;
        this.areas = areas;
        this.once = new Once(keys);
    }

    @Override
    public ConsultationView record(Caller caller, NewConsultation given, String idempotencyKey) {
        Door<Target> door = door(given.area());
        return Once.despiteRaces(() ->
                gate.enter(caller, Action.CONSULTATION_RECORD, door, t -> recordOnce(caller, given, idempotencyKey)));
    }

    @Override
    public ConsultationView consultation(Caller caller, ConsultationId id) {
        Door<Consultation> door = Door.to(
                "consultation",
                id.value(),
                () -> consultations.find(id),
                c -> Target.of("consultation", id.value(), c.area()));
        return gate.enter(caller, Action.CONSULTATION_READ, door, this::view);
    }

    @Override
    public List<ConsultationLine> consultations(Caller caller, String area) {
        return gate.enter(caller, Action.CONSULTATION_LIST, door(area), t -> lines(consultations.ofArea(area, MOST)));
    }

    @Override
    public List<ConsultationLine> overdue(Caller caller, String area) {
        Instant now = gate.now();
        return gate.enter(
                caller,
                Action.CONSULTATION_LIST,
                door(area),
                t -> lines(consultations.unanswered(area)).stream()
                        .filter(line -> line.dueAt().isBefore(now))
                        .sorted(Comparator.comparing(ConsultationLine::dueAt))
                        .toList());
    }

    @Override
    public List<QuotedAdvice> ofCase(Caller caller, CaseId caseId) {
        return gate.enter(
                caller,
                Action.CONSULTATION_READ,
                CaseDoors.to(cases, caseId),
                file -> consultations.quotedBy(caseId).stream()
                        .map(ConsultationRoom::advice)
                        .toList());
    }

    private ConsultationView recordOnce(Caller caller, NewConsultation given, String key) {
        NewConsultation checked = ConsultationRules.checked(given, gate.now());
        areas.mustBeOpen(checked.area());
        String hash = ConsultationRules.hash(checked);
        Optional<String> before = once.before(caller, key, hash);
        if (before.isPresent()) {
            return view(consultations.find(new ConsultationId(before.get())).orElseThrow());
        }
        Consultation made = made(caller, checked);
        consultations.insert(made);
        once.remember(caller, key, hash, made.id().value(), gate.now());
        gate.tell("consultation-recorded", made.area());
        return view(made);
    }

    private Consultation made(Caller caller, NewConsultation given) {
        Instant now = gate.now();
        return new Consultation(
                new ConsultationId(HexId.random()),
                QuoteNumber.next("CN", now),
                given.area(),
                given.heldAt(),
                now,
                caller.user(),
                caller.name(),
                given.organisation(),
                given.callerRole(),
                given.ageBand(),
                given.need(),
                given.suggestedLevel(),
                given.referralAdvised(),
                given.seriousRisk(),
                Sealed.of(given.words()));
    }

    private List<ConsultationLine> lines(List<Consultation> all) {
        Set<ConsultationId> quoted =
                consultations.quoted(all.stream().map(Consultation::id).collect(Collectors.toSet()));
        return all.stream()
                .map(c -> new ConsultationLine(
                        c.id(),
                        c.reference(),
                        c.heldAt(),
                        c.organisation(),
                        c.need(),
                        c.suggestedLevel(),
                        c.referralAdvised(),
                        c.seriousRisk(),
                        dueAt(c),
                        quoted.contains(c.id())))
                .toList();
    }

    private ConsultationView view(Consultation c) {
        NewConsultation said = new NewConsultation(
                c.area(),
                c.heldAt(),
                c.organisation(),
                c.callerRole(),
                c.ageBand(),
                c.need(),
                c.suggestedLevel(),
                c.referralAdvised(),
                c.seriousRisk(),
                c.words().unseal());
        boolean quoted = consultations.quoted(Set.of(c.id())).contains(c.id());
        return new ConsultationView(c.id(), c.reference(), c.recordedAt(), c.recordedByName(), dueAt(c), quoted, said);
    }

    private Instant dueAt(Consultation c) {
        return c.referralAdvised() ? areas.deadlines(c.area()).advisedContact(c.seriousRisk(), c.heldAt()) : null;
    }

    private static QuotedAdvice advice(Consultation c) {
        Words words = c.words().unseal();
        return new QuotedAdvice(
                c.reference(),
                c.heldAt(),
                c.organisation(),
                c.callerRole(),
                c.suggestedLevel(),
                c.referralAdvised(),
                words.advice(),
                words.nextStep());
    }

    private static Door<Target> door(String area) {
        return Door.to(Target.of("consultation", "", Checks.required("area", area, 60)));
    }
}
