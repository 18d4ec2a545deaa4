package org.openmash.core.internal.arrival;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.arrival.MissingFact.Fact;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.arrival.ArrivalKinds.Chase;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.identity.Copies;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.identity.Rescoring;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a fact that was found where it belongs. Works inside the caller's transaction. */
@Component(service = FactFilling.class)
public final class FactFilling {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Gate gate;
    private final CaseStore cases;
    private final People people;
    private final Rescoring scoring;

    @Activate
    public FactFilling(
            @Reference Gate gate, @Reference CaseStore cases, @Reference People people, @Reference Rescoring scoring) {
        this.gate = gate;
        this.cases = cases;
        this.people = people;
        this.scoring = scoring;
    }

    /** @return the words to keep beside the task; blank where the case itself now holds them */
    String fill(CaseFile file, RoomEntry<Chase> entry, String value) {
        switch (Fact.valueOf(entry.topic())) {
            case BIRTH_DATE -> born(file, entry.body().unseal(), value);
            case ADDRESS -> cases.update(CaseEdit.of(file).address(value).done());
            case REFERRER, PARENT_TOLD -> {
                return value;
            }
        }
        return "";
    }

    private void born(CaseFile file, Chase chase, String value) {
        Subject child = file.subjects().stream()
                .filter(s -> chase.subject().equals(Optional.of(s.id())))
                .findFirst()
                .orElseThrow();
        Subject known = new Subject(
                child.id(),
                child.caseId(),
                child.role(),
                Copies.of(child.person()).born(PartialDate.day(date(value))).build());
        cases.update(known);
        people.keep(known);
        scoring.again(file.id());
    }

    private LocalDate date(String value) {
        try {
            LocalDate born = LocalDate.parse(value);
            boolean possible = !born.isBefore(EARLIEST_BIRTH)
                    && !born.isAfter(gate.now().atZone(OfficeHours.LONDON).toLocalDate());
            if (possible) {
                return born;
            }
            throw new InvalidRequest("value", "lies before 1900 or in the future; check the date");
        } catch (DateTimeException notADate) {
            throw new InvalidRequest("value", "give the birth date as 2017-03-04");
        }
    }
}
