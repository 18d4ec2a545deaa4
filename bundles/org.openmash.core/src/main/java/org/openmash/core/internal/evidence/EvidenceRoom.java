package org.openmash.core.internal.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.evidence.EvidenceDesk;
import org.openmash.core.api.evidence.EvidencePack;
import org.openmash.core.api.evidence.EvidencePack.KnownFact;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalDesk;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.picture.PictureRoom;
import org.openmash.core.api.research.ItemView;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes evidence packs: journal and picture through their own doors, the rest for whoever may make a pack. */
@Component(service = EvidenceDesk.class)
public final class EvidenceRoom implements EvidenceDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final CaseJournal written;
    private final JournalDesk journal;
    private final PictureRoom pictures;
    private final Readings readings;
    private final Turns turns;
    private final Outcomes outcomes;

    @Activate
    public EvidenceRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference CaseJournal written,
            @Reference JournalDesk journal,
            @Reference PictureRoom pictures,
            @Reference Readings readings,
            @Reference Turns turns,
            @Reference Outcomes outcomes) {
        this.gate = gate;
        this.cases = cases;
        this.written = written;
        this.journal = journal;
        this.pictures = pictures;
        this.readings = readings;
        this.turns = turns;
        this.outcomes = outcomes;
    }

    @Override
    public EvidencePack make(Caller caller, CaseId id, String reason, Optional<Instant> instant) {
        return gate.enter(caller, Action.EVIDENCE_MAKE, CaseDoors.to(cases, id), file -> {
            Instant at = instant.orElseGet(gate::now);
            if (at.isAfter(gate.now())) {
                throw new InvalidRequest("at", "has not come yet");
            }
            String why = Checks.required("reason", reason, 2_000);
            written.takeTurn(id);
            written.write(caller, file, CaseEvent.EVIDENCE_MADE, why);
            return pack(caller, file, at);
        });
    }

    private EvidencePack pack(Caller caller, CaseFile file, Instant at) {
        List<JournalLine> course = journal.journal(caller, file.id()).stream()
                .filter(line -> !line.recordedAt().isAfter(at))
                .toList();
        Picture picture = pictures.picture(caller, file.id());
        List<AuditRow> read = readings.before(file.id(), at);
        return new EvidencePack(
                file.id(),
                file.reference(),
                at,
                last(course, JournalLine::stage),
                last(course, JournalLine::rating),
                course,
                Stream.concat(picture.chronology().stream(), picture.unresolved().stream())
                        .filter(item -> !item.recordedAt().isAfter(at))
                        .map(item -> known(item, read))
                        .toList(),
                turns.of(file, course),
                outcomes.decided(file, at),
                outcomes.left(file, at),
                readings.people(read));
    }

    private KnownFact known(ItemView item, List<AuditRow> read) {
        return new KnownFact(
                item.id(),
                item.owner(),
                item.itemType(),
                item.text(),
                item.recordedAt(),
                readings.since(read, item.recordedAt()));
    }

    private static <T> Optional<T> last(List<JournalLine> lines, Function<JournalLine, Optional<T>> part) {
        return lines.stream().flatMap(line -> part.apply(line).stream()).reduce((before, after) -> after);
    }
}
