package org.openmash.core.internal.picture;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.journal.AsOf;
import org.openmash.core.api.journal.AsOf.Reader;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.HindsightDesk;
import org.openmash.core.api.journal.JournalDesk;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.picture.PictureRoom;
import org.openmash.core.api.store.AuditStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.evidence.Readings;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what the journal, the picture and the audit trail held at an instant. */
@Component(service = HindsightDesk.class)
public final class Hindsight implements HindsightDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final JournalDesk journal;
    private final PictureRoom pictures;
    private final AuditStore audit;

    @Activate
    public Hindsight(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference JournalDesk journal,
            @Reference PictureRoom pictures,
            @Reference AuditStore audit) {
        this.gate = gate;
        this.cases = cases;
        this.journal = journal;
        this.pictures = pictures;
        this.audit = audit;
    }

    @Override
    public AsOf asOf(Caller caller, CaseId id, Optional<Instant> instant) {
        Instant at = instant.orElseGet(gate::now);
        if (at.isAfter(gate.now())) {
            throw new InvalidRequest("at", "has not come yet");
        }
        List<JournalLine> by = journal.journal(caller, id).stream()
                .filter(line -> !line.recordedAt().isAfter(at))
                .toList();
        Picture picture = pictures.picture(caller, id);
        return new AsOf(
                id,
                at,
                last(by, JournalLine::stage),
                last(by, JournalLine::rating),
                by,
                Stream.concat(picture.chronology().stream(), picture.unresolved().stream())
                        .filter(item -> !item.recordedAt().isAfter(at))
                        .toList(),
                silent(by),
                readers(caller, id, at));
    }

    private static <T> Optional<T> last(List<JournalLine> lines, Function<JournalLine, Optional<T>> part) {
        return lines.stream().flatMap(line -> part.apply(line).stream()).reduce((before, after) -> after);
    }

    private static List<AgencyId> silent(List<JournalLine> lines) {
        Set<AgencyId> silent = new LinkedHashSet<>();
        for (JournalLine line : lines) {
            if (line.event() == CaseEvent.AGENCY_ASKED) {
                line.agency().ifPresent(silent::add);
            } else if (line.event() == CaseEvent.AGENCY_ANSWERED) {
                line.agency().ifPresent(silent::remove);
            }
        }
        return List.copyOf(silent);
    }

    /** Reading the trail is on the trail as well. */
    private List<Reader> readers(Caller caller, CaseId id, Instant at) {
        String area = gate.quietly(() -> cases.find(id).orElseThrow().area());
        Target target = Target.of("audit", id.value(), area);
        return gate.permits(caller, Action.AUDIT_READ, target)
                ? gate.enterList(caller, Action.AUDIT_READ, List.of(target), open -> readers(id, at))
                : List.of();
    }

    private List<Reader> readers(CaseId id, Instant at) {
        Map<String, Reader> first = new LinkedHashMap<>();
        Readings.of(audit, id).stream()
                .filter(row -> !row.at().isAfter(at))
                .forEach(row ->
                        first.putIfAbsent(row.user(), new Reader(row.user(), new AgencyId(row.employer()), row.at())));
        return List.copyOf(first.values());
    }
}
