package org.openmash.core.internal.person;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonDetails.Sex;
import org.openmash.connector.api.PersonName;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.person.Birth;
import org.openmash.core.api.person.BirthDesk;
import org.openmash.core.api.person.PersonView;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.identity.Copies;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.identity.Rescoring;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.person.OnePerson.Placed;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people in who were told that a child is born. */
@Component(service = BirthDesk.class)
public final class BirthRoom implements BirthDesk {

    private static final String UNBORN = "unborn";
    private static final int WEEKS_EARLY = 20;
    private static final int WEEKS_LATE = 4;

    private final Gate gate;
    private final CaseStore cases;
    private final OnePerson known;
    private final People people;
    private final Rescoring scoring;
    private final CaseJournal journal;

    @Activate
    public BirthRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference OnePerson known,
            @Reference People people,
            @Reference Rescoring scoring,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.known = known;
        this.people = people;
        this.scoring = scoring;
        this.journal = journal;
    }

    @Override
    public PersonView born(Caller caller, SubjectId id, Birth birth) {
        Checks.present("birth", birth);
        Door<Placed> door = Door.to("person", id.value(), () -> known.placed(id), p -> CaseDoors.target(p.file()));
        return gate.enter(caller, Action.PERSON_RECORD_BIRTH, door, asked -> {
            journal.takeTurn(asked.file().id());
            Placed child = known.placed(id).orElseThrow();
            CaseDoors.mustBeOpen(child.file());
            String toldBy = Checks.required("toldBy", birth.toldBy(), 300);
            Subject born = born(child.subject(), birth);
            cases.update(born);
            people.keep(born);
            scoring.again(child.file().id());
            journal.write(caller, child.file(), CaseEvent.CHILD_BORN, note(child.subject(), toldBy));
            return known.view(
                    known.placed(id).orElseThrow(),
                    file -> gate.permits(caller, Action.IDENTITY_REVIEW, CaseDoors.target(file)));
        });
    }

    private static String note(Subject before, String toldBy) {
        return before.person()
                        .expectedBirth()
                        .map(expected -> "expected " + expected.date() + "; ")
                        .orElse("")
                + "told by " + toldBy;
    }

    private Subject born(Subject unborn, Birth birth) {
        if (!unborn.role().equals(UNBORN)) {
            throw new Conflict("this child's birth is on record already");
        }
        if (Checks.present("sex", birth.sex()) == Sex.NOT_BORN) {
            throw new InvalidRequest("sex", "is that of a born child: female, male or unknown");
        }
        PersonDetails before = unborn.person();
        String given = Checks.optional("given", birth.given(), 100);
        String family = Checks.required("family", birth.family(), 100);
        PersonName now = new PersonName(PersonName.Kind.CURRENT, given, family);
        Stream<PersonName> earlier =
                before.names().stream().map(n -> new PersonName(PersonName.Kind.PREVIOUS, n.given(), n.family()));
        PersonDetails.Builder child = Copies.of(
                        before, Stream.concat(Stream.of(now), earlier).toList())
                .born(PartialDate.day(day(before, birth.born())))
                .sex(birth.sex());
        birth.nhsNumber().filter(n -> !n.isBlank()).ifPresent(n -> child.identifier("nhs", n.strip()));
        return new Subject(unborn.id(), unborn.caseId(), "child", child.build());
    }

    private LocalDate day(PersonDetails before, LocalDate day) {
        LocalDate born = Checks.present("born", day);
        if (born.isAfter(gate.now().atZone(OfficeHours.LONDON).toLocalDate())) {
            throw new InvalidRequest("born", "lies in the future; check the date");
        }
        boolean fits = before.expectedBirth()
                .map(PartialDate::date)
                .map(due -> !born.isBefore(due.minusWeeks(WEEKS_EARLY)) && !born.isAfter(due.plusWeeks(WEEKS_LATE)))
                .orElse(true);
        if (!fits) {
            throw new InvalidRequest(
                    "born", "lies more than 20 weeks before, or 4 after, the expected date; check the date");
        }
        return born;
    }
}
