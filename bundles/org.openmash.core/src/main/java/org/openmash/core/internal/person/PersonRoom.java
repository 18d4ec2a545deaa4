package org.openmash.core.internal.person;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.person.PairDecision;
import org.openmash.core.api.person.PersonDesk;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.person.PersonView;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.store.PersonPairStore;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.identity.Facts;
import org.openmash.core.internal.identity.Rescoring;
import org.openmash.core.internal.identity.SecondPerson;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.person.OnePerson.Placed;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people in who say that two of the hub's own people are one, or are not, or take that back. */
@Component(service = PersonDesk.class)
public final class PersonRoom implements PersonDesk {

    private static final int WORDS_AGAINST_A_TWIN_WARNING = 10;

    private final Gate gate;
    private final OnePerson people;
    private final PersonPairStore pairs;
    private final ReviewStore reviews;
    private final Rescoring scoring;
    private final CaseJournal journal;

    @Activate
    public PersonRoom(
            @Reference Gate gate,
            @Reference OnePerson people,
            @Reference PersonPairStore pairs,
            @Reference ReviewStore reviews,
            @Reference Rescoring scoring,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.people = people;
        this.pairs = pairs;
        this.reviews = reviews;
        this.scoring = scoring;
        this.journal = journal;
    }

    @Override
    public PersonView person(Caller caller, SubjectId id) {
        return gate.enter(
                caller, Action.IDENTITY_REVIEW, door(id), p -> people.view(p, seenBy(caller, Action.IDENTITY_REVIEW)));
    }

    @Override
    public PersonView decide(Caller caller, SubjectId one, SubjectId other, PairDecision decision, long version) {
        Checks.present("decision", decision);
        Checks.present("verdict", decision.verdict());
        Checks.required("reason", decision.reason(), 4_000);
        gate.enter(caller, Action.RESEARCH_DECIDE_IDENTITY, door(other).noting("other of a pair"), Placed::subject);
        return gate.enter(caller, Action.RESEARCH_DECIDE_IDENTITY, door(one).noting("one of a pair"), p -> {
            decide(caller, p, people.placed(other).orElseThrow(), decision, version);
            return people.view(p, seenBy(caller, Action.IDENTITY_REVIEW));
        });
    }

    private void decide(Caller caller, Placed one, Placed other, PairDecision decision, long version) {
        SubjectId a = one.subject().id();
        SubjectId b = other.subject().id();
        if (a.equals(b)) {
            throw new InvalidRequest("other", "name somebody else; this is one and the same record");
        }
        Comparison comparison =
                scoring.compare(one.file(), one.subject(), other.subject().person());
        PersonPair before = pairs.find(a, b).orElseGet(() -> PersonPair.of(HexId.random(), a, b, comparison.band()));
        Checks.version("pair", before.version(), version);
        mustBePossible(before, one, other, decision, comparison);
        List<IdentityEntry> history = reviews.entriesOf(new CandidateId(before.id()));
        boolean waits = decision.verdict() == Verdict.CONFIRMED
                && !SecondPerson.isSecond(history, one.subject(), caller.user())
                && !SecondPerson.isSecond(history, other.subject(), caller.user())
                && !SecondPerson.why(one.subject(), other.subject().person(), comparison)
                        .isEmpty();
        Verdict stands = waits ? Verdict.UNDECIDED : decision.verdict();
        pairs.put(before.said(stands, comparison.band(), waits));
        reviews.insert(new IdentityEntry(
                HexId.random(),
                new CandidateId(before.id()),
                one.file().id(),
                one.file().area(),
                a,
                comparison.band(),
                decision.verdict(),
                decision.reason().strip(),
                caller.user(),
                caller.name(),
                gate.now(),
                Facts.ofBoth(one.subject().person(), other.subject().person()),
                waits));
        journal.write(caller, one.file(), CaseEvent.IDENTITY_DECIDED, stands.name());
        if (!one.file().id().equals(other.file().id())) {
            journal.write(caller, other.file(), CaseEvent.IDENTITY_DECIDED, stands.name());
        }
    }

    /** What people said about other pairs of the same person must not be contradicted by the way. */
    private void mustBePossible(
            PersonPair before, Placed one, Placed other, PairDecision decision, Comparison comparison) {
        Verdict verdict = decision.verdict();
        if (verdict == Verdict.UNDECIDED && before.version() == 0) {
            throw new InvalidRequest("verdict", "nothing was said about these two yet; there is nothing to take back");
        }
        if (verdict == Verdict.CONFIRMED
                && comparison.band() == Band.TWIN_OR_SIBLING
                && decision.reason().strip().length() < WORDS_AGAINST_A_TWIN_WARNING) {
            throw new InvalidRequest("reason", "these may be twins; say in words why it is one child and not two");
        }
        Set<SubjectId> ours = people.joined(one, file -> true).keySet();
        Set<SubjectId> theirs = people.joined(other, file -> true).keySet();
        if (verdict == Verdict.CONFIRMED && !before.joined() && apart(ours, theirs, before)) {
            throw new Conflict("somebody said that two of these records are two people; take that back first");
        }
        if (verdict == Verdict.REJECTED
                && !before.joined()
                && ours.contains(other.subject().id())) {
            throw new Conflict("these two are one person through another record; take that join back first");
        }
    }

    private boolean apart(Set<SubjectId> ours, Set<SubjectId> theirs, PersonPair asked) {
        return ours.stream()
                .flatMap(id -> pairs.of(id).stream().filter(p -> theirs.contains(p.partnerOf(id))))
                .anyMatch(p -> p.verdict() == Verdict.REJECTED && !p.id().equals(asked.id()));
    }

    private Predicate<CaseFile> seenBy(Caller caller, Action action) {
        return file -> gate.permits(caller, action, CaseDoors.target(file));
    }

    private Door<Placed> door(SubjectId id) {
        return Door.to("person", id.value(), () -> people.placed(id), p -> CaseDoors.target(p.file()));
    }
}
