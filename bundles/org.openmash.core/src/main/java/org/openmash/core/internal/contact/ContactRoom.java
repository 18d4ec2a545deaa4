package org.openmash.core.internal.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.ContactDesk;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.OwnContact;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.consultation.Quoting;
import org.openmash.core.internal.outcome.FeedbackNote;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way in for people: each contact once, for good, under the sender's own team. */
@Component(service = ContactDesk.class)
public final class ContactRoom implements ContactDesk {

    private final Gate gate;
    private final Registrar registrar;
    private final ContactStore contacts;
    private final CaseStore cases;
    private final ReleaseStore releases;
    private final Quoting quoting;
    private final Once once;

    @Activate
    public ContactRoom(
            @Reference Gate gate,
            @Reference Registrar registrar,
            @Reference ContactStore contacts,
            @Reference CaseStore cases,
            @Reference ReleaseStore releases,
            @Reference Quoting quoting,
            @Reference IdempotencyStore keys) {
        this.gate = gate;
        this.registrar = registrar;
        this.contacts = contacts;
        this.cases = cases;
        this.releases = releases;
        this.quoting = quoting;
        this.once = new Once(keys);
    }

    @Override
    public Registered register(Caller caller, NewContact asSent, String idempotencyKey) {
        NewContact contact = fromOwnTeam(caller, asSent);
        Target target = addressed(Target.of("contact", "", ContactRules.area(contact.area())), contact.teamId());
        return Once.despiteRaces(() -> gate.enter(
                caller, Action.CONTACT_REGISTER, Door.to(target), t -> registerOnce(caller, contact, idempotencyKey)));
    }

    @Override
    public Contact contact(Caller caller, ContactId id) {
        Door<Contact> door = Door.to(
                "contact",
                id.value(),
                () -> contacts.find(id),
                c -> inCase(caller, addressed(Target.of("contact", id.value(), c.area()), c.teamId()), c.caseId()));
        return gate.enter(caller, Action.CONTACT_READ, door, c -> c);
    }

    @Override
    public List<Contact> ofCase(Caller caller, CaseId caseId) {
        return gate.enter(
                caller,
                Action.CONTACT_READ,
                CaseDoors.to(cases, caseId),
                file -> contacts.ofCase(file.id()).stream()
                        .sorted(Comparator.comparing(Contact::receivedAt))
                        .toList());
    }

    @Override
    public List<OwnContact> own(Caller caller) {
        List<Target> teams = gate.quietly(() -> caller.teams().stream()
                .flatMap(id -> releases.team(id).stream())
                .map(team -> Target.of("contact", "", team.area()).addressedTo(team.id()))
                .toList());
        return gate.enterList(caller, Action.CONTACT_LIST_OWN, teams, open -> {
            Set<String> ids = open.stream().flatMap(t -> t.team().stream()).collect(Collectors.toSet());
            Set<String> areas = open.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
            Set<CaseId> walled = gate.restrictions().walled(caller, areas);
            return contacts.ofTeams(ids).stream()
                    .filter(c -> !walled.contains(c.caseId()))
                    .map(this::own)
                    .toList();
        });
    }

    private Registered registerOnce(Caller caller, NewContact contact, String key) {
        NewContact checked = ContactRules.checked(contact, gate.now());
        String hash = ContactContent.hash(checked);
        Optional<String> before = once.before(caller, key, hash);
        if (before.isPresent()) {
            return replay(new ContactId(before.get()));
        }
        checkTeam(caller, checked);
        Optional<ConsultationId> consultation = quoting.named(checked.area(), checked.consultation());
        Registered registered = registrar.register(caller, checked, Optional.empty());
        consultation.ifPresent(id -> quoting.quote(id, registered));
        once.remember(caller, key, hash, registered.contactId().value(), gate.now());
        return registered;
    }

    private Registered replay(ContactId id) {
        Contact contact = contacts.find(id).orElseThrow();
        CaseFile file = CaseDoors.load(cases, contact.caseId());
        return new Registered(id, file.id(), file.reference(), true);
    }

    private void checkTeam(Caller caller, NewContact contact) {
        contact.teamId().ifPresent(id -> {
            boolean known = releases.team(id)
                    .filter(t -> t.area().equals(contact.area()))
                    .isPresent();
            boolean own = caller.teams().contains(id);
            boolean forOthers = caller.has(RoomRole.CONTACT_OFFICER)
                    || caller.has(RoomRole.SOCIAL_WORKER)
                    || caller.has(RoomRole.DECISION_MAKER)
                    || caller.has(RoomRole.SERVICE_MANAGER);
            if (!known || !own && !forOthers) {
                throw new InvalidRequest("teamId", "use a team of yours in this area, or leave it out");
            }
        });
    }

    /** A referrer with one team need not name it. */
    private static NewContact fromOwnTeam(Caller caller, NewContact contact) {
        boolean named = contact.teamId().filter(t -> !t.isBlank()).isPresent();
        if (named || !caller.has(RoomRole.REFERRER) || caller.teams().size() != 1) {
            return contact;
        }
        return contact.from(caller.teams().iterator().next());
    }

    private OwnContact own(Contact contact) {
        CaseFile file = CaseDoors.load(cases, contact.caseId());
        return new OwnContact(
                contact.id(),
                file.reference(),
                contact.receivedAt(),
                status(file.stage()),
                FeedbackNote.forReferrer(releases.feedback(file.id())));
    }

    private static String status(CaseStage stage) {
        return switch (stage) {
            case RECEIVED -> "received";
            case RESEARCH -> "in progress";
            case DECIDED, RELEASED, CLOSED -> "decided";
        };
    }

    /** Who sent a contact keeps it, whatever becomes of the case. */
    private static Target inCase(Caller caller, Target contact, CaseId id) {
        boolean sentIt = contact.team().filter(caller.teams()::contains).isPresent();
        return sentIt ? contact.handedOutOf(id) : contact.within(id);
    }

    private static Target addressed(Target target, Optional<String> team) {
        return team.filter(t -> !t.isBlank()).map(target::addressedTo).orElse(target);
    }
}
