package org.openmash.core.internal.reckoning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;

/** A journal as a test tells it, London time, and the clocks that follow. */
final class Story {

    private static final CaseId ID = new CaseId(HexId.random());
    private static final String AREA = "westmoor";

    private final List<JournalEntry> journal = new ArrayList<>();
    private List<ClockRules> versions = List.of(HouseClocks.rules(Optional.empty()));
    private Optional<Rating> rating = Optional.empty();

    static Story received(String at) {
        return new Story().then(CaseEvent.CONTACT_RECEIVED, london(at));
    }

    static Story received(Instant at) {
        return new Story().then(CaseEvent.CONTACT_RECEIVED, at);
    }

    static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    Story by(List<ClockRule> rules) {
        versions = List.of(new ClockRules(1, Instant.EPOCH, Optional.empty(), Map.of(), rules));
        return this;
    }

    Story by(ClockRules... all) {
        versions = List.of(all);
        return this;
    }

    Story rated(Rating next, String at) {
        return rated(next, london(at));
    }

    Story rated(Rating next, Instant at) {
        rating = Optional.of(next);
        return then(CaseEvent.CASE_RATED, at);
    }

    Story then(CaseEvent event, String at) {
        return then(event, london(at));
    }

    Story then(CaseEvent event, Instant at) {
        return add(event, at, Optional.empty(), "");
    }

    Story paused(String reason, Instant at) {
        return add(CaseEvent.CLOCKS_PAUSED, at, Optional.empty(), PauseNote.of(reason, "in words"));
    }

    Story asked(String agency, String at) {
        return add(CaseEvent.AGENCY_ASKED, london(at), Optional.of(new AgencyId(agency)), "incidents");
    }

    Story answered(String agency, String state, String at) {
        return add(CaseEvent.AGENCY_ANSWERED, london(at), Optional.of(new AgencyId(agency)), state);
    }

    List<CaseClock> clocks() {
        return Reckoning.of(journal, versions).clocks(ID, AREA);
    }

    CaseClock clock(String rule) {
        return clocks().stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no clock " + rule));
    }

    boolean has(String rule) {
        return clocks().stream().anyMatch(clock -> clock.rule().equals(rule));
    }

    private Story add(CaseEvent event, Instant at, Optional<AgencyId> agency, String note) {
        journal.add(new JournalEntry(
                ID,
                AREA,
                at,
                at,
                event,
                Optional.empty(),
                agency.isPresent() ? Optional.empty() : rating,
                agency,
                Optional.empty(),
                "",
                Sealed.of(note)));
        return this;
    }
}
